// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 青海省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 西宁市 Xining;02 城东区 Chengdong;03 城中区 Chengzhong;04 城西区 Chengxi;05 城北区 Chengbei;06 湟中区 Huangzhong;21 大通回族土族自治县 Datong Hui and Tu Autonomous County;23 湟源县 Huangyuan
02 海东市 Haidong;02 乐都区 Ledu;03 平安区 Ping'an;22 民和回族土族自治县 Minhe Hui and Tu Autonomous County;23 互助土族自治县 Huzhu Tu Autonomous County;24 化隆回族自治县 Hualong Hui Autonomous County;25 循化撒拉族自治县 Xunhua Salar Autonomous County
22 海北藏族自治州 Haibei Tibetan Autonomous Prefecture;21 门源回族自治县 Menyuan Hui Autonomous County;22 祁连县 Qilian;23 海晏县 Haiyan;24 刚察县 Gangcha
23 黄南藏族自治州 Huangnan Tibetan Autonomous Prefecture;01 同仁市 Tongren;22 尖扎县 Jianzha;23 泽库县 Zeku;24 河南蒙古族自治县 Henan Mongol Autonomous County
25 海南藏族自治州 Hainan Tibetan Autonomous Prefecture;21 共和县 Gonghe;22 同德县 Tongde;23 贵德县 Guide;24 兴海县 Xinghai;25 贵南县 Guinan
26 果洛藏族自治州 Golog Tibetan Autonomous Prefecture~guoluo;21 玛沁县 Maqin;22 班玛县 Banma;23 甘德县 Gande;24 达日县 Dari;25 久治县 Jiuzhi;26 玛多县 Maduo
27 玉树藏族自治州 Yushu Tibetan Autonomous Prefecture;01 玉树市 Yushu;22 杂多县 Zaduo;23 称多县 Chengduo;24 治多县 Zhiduo;25 囊谦县 Nangqian;26 曲麻莱县 Qumalai
28 海西蒙古族藏族自治州 Haixi Mongol and Tibetan Autonomous Prefecture;01 格尔木市 Golmud~geermu;02 德令哈市 Delingha;03 茫崖市 Mangya;21 乌兰县 Wulan;22 都兰县 Dulan;23 天峻县 Tianjun
`;
