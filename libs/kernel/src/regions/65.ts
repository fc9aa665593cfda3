// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 新疆维吾尔自治区: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 乌鲁木齐市 Ürümqi~wulumuqi;02 天山区 Tianshan;03 沙依巴克区 Shayibake;04 新市区 Xinshi;05 水磨沟区 Shuimogou;06 头屯河区 Toutunhe;07 达坂城区 Dabancheng;09 米东区 Midong;21 乌鲁木齐县 Ürümqi County~wulumuqi
02 克拉玛依市 Karamay~kelamayi;02 独山子区 Dushanzi;03 克拉玛依区 Karamay District~kelamayi;04 白碱滩区 Baijiantan;05 乌尔禾区 Wu'erhe
04 吐鲁番市 Turpan~tulufan;02 高昌区 Gaochang;21 鄯善县 Shanshan;22 托克逊县 Tuokexun
05 哈密市 Hami;02 伊州区 Yizhou;21 巴里坤哈萨克自治县 Balikun Kazakh Autonomous County;22 伊吾县 Yiwu
23 昌吉回族自治州 Changji Hui Autonomous Prefecture;01 昌吉市 Changji;02 阜康市 Fukang;23 呼图壁县 Hutubi;24 玛纳斯县 Manasi;25 奇台县 Qitai;27 吉木萨尔县 Jimusa'er;28 木垒哈萨克自治县 Mulei Kazakh Autonomous County
27 博尔塔拉蒙古自治州 Bortala Mongol Autonomous Prefecture~boertala;01 博乐市 Bole;02 阿拉山口市 Alashankou;22 精河县 Jinghe;23 温泉县 Wenquan
28 巴音郭楞蒙古自治州 Bayingolin Mongol Autonomous Prefecture~bayinguoleng;01 库尔勒市 Korla~kuerle;22 轮台县 Luntai;23 尉犁县 Yuli;24 若羌县 Ruoqiang;25 且末县 Qiemo;26 焉耆回族自治县 Yanqi Hui Autonomous County;27 和静县 Hejing;28 和硕县 Heshuo;29 博湖县 Bohu
29 阿克苏地区 Aksu Prefecture~akesu;01 阿克苏市 Aksu~akesu;02 库车市 Kuche;22 温宿县 Wensu;24 沙雅县 Shaya;25 新和县 Xinhe;26 拜城县 Baicheng;27 乌什县 Wushi;28 阿瓦提县 Awati;29 柯坪县 Keping
30 克孜勒苏柯尔克孜自治州 Kizilsu Kyrgyz Autonomous Prefecture~kezilesu;01 阿图什市 Atushi;22 阿克陶县 Aketao;23 阿合奇县 Aheqi;24 乌恰县 Wuqia
31 喀什地区 Kashgar Prefecture~kashi;01 喀什市 Kashgar~kashi;21 疏附县 Shufu;22 疏勒县 Shule;23 英吉沙县 Yingjisha;24 泽普县 Zepu;25 莎车县 Shache;26 叶城县 Yecheng;27 麦盖提县 Maigaiti;28 岳普湖县 Yuepuhu;29 伽师县 Jiashi;30 巴楚县 Bachu;31 塔什库尔干塔吉克自治县 Tashiku'ergan Tajik Autonomous County
32 和田地区 Hotan Prefecture~hetian;01 和田市 Hotan City~hetian;21 和田县 Hotan County~hetian;22 墨玉县 Moyu;23 皮山县 Pishan;24 洛浦县 Luopu;25 策勒县 Cele;26 于田县 Yutian;27 民丰县 Minfeng
40 伊犁哈萨克自治州 Ili Kazakh Autonomous Prefecture~yili;02 伊宁市 Yining City;03 奎屯市 Kuitun;04 霍尔果斯市 Huo'erguosi;21 伊宁县 Yining County;22 察布查尔锡伯自治县 Chabucha'er Xibe Autonomous County;23 霍城县 Huocheng;24 巩留县 Gongliu;25 新源县 Xinyuan;26 昭苏县 Zhaosu;27 特克斯县 Tekesi;28 尼勒克县 Nileke
42 塔城地区 Tacheng Prefecture;01 塔城市 Tacheng;02 乌苏市 Wusu;03 沙湾市 Shawan;21 额敏县 Emin;24 托里县 Tuoli;25 裕民县 Yumin;26 和布克赛尔蒙古自治县 Hebukesai'er Mongol Autonomous County
43 阿勒泰地区 Altay Prefecture~aletai;01 阿勒泰市 Altay~aletai;21 布尔津县 Bu'erjin;22 富蕴县 Fuyun;23 福海县 Fuhai;24 哈巴河县 Habahe;25 青河县 Qinghe;26 吉木乃县 Jimunai
90;01 石河子市 Shihezi;02 阿拉尔市 Ala'er;03 图木舒克市 Tumushuke;04 五家渠市 Wujiaqu;05 北屯市 Beitun;06 铁门关市 Tiemenguan;07 双河市 Shuanghe;08 可克达拉市 Kekedala;09 昆玉市 Kunyu;10 胡杨河市 Huyanghe;11 新星市 Xinxing;12 白杨市 Baiyang
`;
