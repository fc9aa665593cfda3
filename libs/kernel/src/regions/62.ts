// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 甘肃省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 兰州市 Lanzhou;02 城关区 Chengguan;03 七里河区 Qilihe;04 西固区 Xigu;05 安宁区 Anning;11 红古区 Honggu;21 永登县 Yongdeng;22 皋兰县 Gaolan;23 榆中县 Yuzhong
02 嘉峪关市 Jiayuguan
03 金昌市 Jinchang;02 金川区 Jinchuan;21 永昌县 Yongchang
04 白银市 Baiyin;02 白银区 Baiyin District;03 平川区 Pingchuan;21 靖远县 Jingyuan;22 会宁县 Huining;23 景泰县 Jingtai
05 天水市 Tianshui;02 秦州区 Qinzhou;03 麦积区 Maiji;21 清水县 Qingshui;22 秦安县 Qin'an;23 甘谷县 Gangu;24 武山县 Wushan;25 张家川回族自治县 Zhangjiachuan Hui Autonomous County
06 武威市 Wuwei;02 凉州区 Liangzhou;21 民勤县 Minqin;22 古浪县 Gulang;23 天祝藏族自治县 Tianzhu Tibetan Autonomous County
07 张掖市 Zhangye;02 甘州区 Ganzhou;21 肃南裕固族自治县 Sunan Yugur Autonomous County;22 民乐县 Minle;23 临泽县 Linze;24 高台县 Gaotai;25 山丹县 Shandan
08 平凉市 Pingliang;02 崆峒区 Kongtong;21 泾川县 Jingchuan;22 灵台县 Lingtai;23 崇信县 Chongxin;25 庄浪县 Zhuanglang;26 静宁县 Jingning;81 华亭市 Huating
09 酒泉市 Jiuquan;02 肃州区 Suzhou;21 金塔县 Jinta;22 瓜州县 Guazhou;23 肃北蒙古族自治县 Subei Mongol Autonomous County;24 阿克塞哈萨克族自治县 Akesai Kazakh Autonomous County;81 玉门市 Yumen;82 敦煌市 Dunhuang
10 庆阳市 Qingyang;02 西峰区 Xifeng;21 庆城县 Qingcheng;22 环县 Huan County;23 华池县 Huachi;24 合水县 Heshui;25 正宁县 Zhengning;26 宁县 Ning County;27 镇原县 Zhenyuan
11 定西市 Dingxi;02 安定区 Anding;21 通渭县 Tongwei;22 陇西县 Longxi;23 渭源县 Weiyuan;24 临洮县 Lintao;25 漳县 Zhang County;26 岷县 Min County
12 陇南市 Longnan;02 武都区 Wudu;21 成县 Cheng County;22 文县 Wen County;23 宕昌县 Tanchang;24 康县 Kang County;25 西和县 Xihe;26 礼县 Li County;27 徽县 Hui County;28 两当县 Liangdang
29 临夏回族自治州 Linxia Hui Autonomous Prefecture;01 临夏市 Linxia City;21 临夏县 Linxia County;22 康乐县 Kangle;23 永靖县 Yongjing;24 广河县 Guanghe;25 和政县 Hezheng;26 东乡族自治县 Dongxiang Autonomous County;27 积石山保安族东乡族撒拉族自治县 Jishishan Bonan, Dongxiang and Salar Autonomous County
30 甘南藏族自治州 Gannan Tibetan Autonomous Prefecture;01 合作市 Hezuo;21 临潭县 Lintan;22 卓尼县 Zhuoni;23 舟曲县 Zhouqu;24 迭部县 Diebu;25 玛曲县 Maqu;26 碌曲县 Luqu;27 夏河县 Xiahe
`;
