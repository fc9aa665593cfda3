// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 西藏自治区: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 拉萨市 Lhasa~lasa;02 城关区 Chengguan;03 堆龙德庆区 Duilongdeqing;04 达孜区 Dazi;21 林周县 Linzhou;22 当雄县 Dangxiong;23 尼木县 Nimu;24 曲水县 Qushui;27 墨竹工卡县 Mozhugongka
02 日喀则市 Shigatse~rikaze;02 桑珠孜区 Sangzhuzi;21 南木林县 Nanmulin;22 江孜县 Jiangzi;23 定日县 Dingri;24 萨迦县 Sajia;25 拉孜县 Lazi;26 昂仁县 Angren;27 谢通门县 Xietongmen;28 白朗县 Bailang;29 仁布县 Renbu;30 康马县 Kangma;31 定结县 Dingjie;32 仲巴县 Zhongba;33 亚东县 Yadong;34 吉隆县 Jilong;35 聂拉木县 Nielamu;36 萨嘎县 Saga;37 岗巴县 Gangba
03 昌都市 Qamdo~changdu;02 卡若区 Karuo;21 江达县 Jiangda;22 贡觉县 Gongjue;23 类乌齐县 Leiwuqi;24 丁青县 Dingqing;25 察雅县 Chaya;26 八宿县 Basu;27 左贡县 Zuogong;28 芒康县 Mangkang;29 洛隆县 Luolong;30 边坝县 Bianba
04 林芝市 Nyingchi~linzhi;02 巴宜区 Bayi;21 工布江达县 Gongbujiangda;23 墨脱县 Motuo;24 波密县 Bomi;25 察隅县 Chayu;26 朗县 Lang County;81 米林市 Milin
05 山南市 Shannan;02 乃东区 Naidong;21 扎囊县 Zhanang;22 贡嘎县 Gongga;23 桑日县 Sangri;24 琼结县 Qiongjie;25 曲松县 Qusong;26 措美县 Cuomei;27 洛扎县 Luozha;28 加查县 Jiacha;29 隆子县 Longzi;31 浪卡子县 Langkazi;81 错那市 Cuona
06 那曲市 Nagqu~naqu;02 色尼区 Seni;21 嘉黎县 Jiali;22 比如县 Biru;23 聂荣县 Nierong;24 安多县 Anduo;25 申扎县 Shenzha;26 索县 Suo County;27 班戈县 Bange;28 巴青县 Baqing;29 尼玛县 Nima;30 双湖县 Shuanghu
25 阿里地区 Ngari Prefecture~ali;21 普兰县 Pulan;22 札达县 Zhada;23 噶尔县 Ga'er;24 日土县 Ritu;25 革吉县 Geji;26 改则县 Gaize;27 措勤县 Cuoqin
`;
