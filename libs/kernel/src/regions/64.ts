// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 宁夏回族自治区: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 银川市 Yinchuan;04 兴庆区 Xingqing;05 西夏区 Xixia;06 金凤区 Jinfeng;21 永宁县 Yongning;22 贺兰县 Helan;81 灵武市 Lingwu
02 石嘴山市 Shizuishan;02 大武口区 Dawukou;05 惠农区 Huinong;21 平罗县 Pingluo
03 吴忠市 Wuzhong;02 利通区 Litong;03 红寺堡区 Hongsibao;23 盐池县 Yanchi;24 同心县 Tongxin;81 青铜峡市 Qingtongxia
04 固原市 Guyuan;02 原州区 Yuanzhou;22 西吉县 Xiji;23 隆德县 Longde;24 泾源县 Jingyuan;25 彭阳县 Pengyang
05 中卫市 Zhongwei;02 沙坡头区 Shapotou;21 中宁县 Zhongning;22 海原县 Haiyuan
`;
