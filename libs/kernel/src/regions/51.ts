// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 四川省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 成都市 Chengdu;04 锦江区 Jinjiang;05 青羊区 Qingyang;06 金牛区 Jinniu;07 武侯区 Wuhou;08 成华区 Chenghua;12 龙泉驿区 Longquanyi;13 青白江区 Qingbaijiang;14 新都区 Xindu;15 温江区 Wenjiang;16 双流区 Shuangliu;17 郫都区 Pidu;18 新津区 Xinjin;21 金堂县 Jintang;29 大邑县 Dayi;31 蒲江县 Pujiang;81 都江堰市 Dujiangyan;82 彭州市 Pengzhou;83 邛崃市 Qionglai;84 崇州市 Chongzhou;85 简阳市 Jianyang
03 自贡市 Zigong;02 自流井区 Ziliujing;03 贡井区 Gongjing;04 大安区 Da'an;11 沿滩区 Yantan;21 荣县 Rong County;22 富顺县 Fushun
04 攀枝花市 Panzhihua;02 东区 Dong District;03 西区 Xi District;11 仁和区 Renhe;21 米易县 Miyi;22 盐边县 Yanbian
05 泸州市 Luzhou;02 江阳区 Jiangyang;03 纳溪区 Naxi;04 龙马潭区 Longmatan;21 泸县 Lu County;22 合江县 Hejiang;24 叙永县 Xuyong;25 古蔺县 Gulin
06 德阳市 Deyang;03 旌阳区 Jingyang;04 罗江区 Luojiang;23 中江县 Zhongjiang;81 广汉市 Guanghan;82 什邡市 Shifang;83 绵竹市 Mianzhu
07 绵阳市 Mianyang;03 涪城区 Fucheng;04 游仙区 Youxian;05 安州区 Anzhou;22 三台县 Santai;23 盐亭县 Yanting;25 梓潼县 Zitong;26 北川羌族自治县 Beichuan Qiang Autonomous County;27 平武县 Pingwu;81 江油市 Jiangyou
08 广元市 Guangyuan;02 利州区 Lizhou;11 昭化区 Zhaohua;12 朝天区 Chaotian;21 旺苍县 Wangcang;22 青川县 Qingchuan;23 剑阁县 Jiange;24 苍溪县 Cangxi
09 遂宁市 Suining;03 船山区 Chuanshan;04 安居区 Anju;21 蓬溪县 Pengxi;23 大英县 Daying;81 射洪市 Shehong
10 内江市 Neijiang;02 市中区 Shizhong;11 东兴区 Dongxing;24 威远县 Weiyuan;25 资中县 Zizhong;83 隆昌市 Longchang
11 乐山市 Leshan;02 市中区 Shizhong;11 沙湾区 Shawan;12 五通桥区 Wutongqiao;13 金口河区 Jinkouhe;23 犍为县 Qianwei;24 井研县 Jingyan;26 夹江县 Jiajiang;29 沐川县 Muchuan;32 峨边彝族自治县 Ebian Yi Autonomous County;33 马边彝族自治县 Mabian Yi Autonomous County;81 峨眉山市 Emeishan
13 南充市 Nanchong;02 顺庆区 Shunqing;03 高坪区 Gaoping;04 嘉陵区 Jialing;21 南部县 Nanbu;22 营山县 Yingshan;23 蓬安县 Peng'an;24 仪陇县 Yilong;25 西充县 Xichong;81 阆中市 Langzhong
14 眉山市 Meishan;02 东坡区 Dongpo;03 彭山区 Pengshan;21 仁寿县 Renshou;23 洪雅县 Hongya;24 丹棱县 Danleng;25 青神县 Qingshen
15 宜宾市 Yibin;02 翠屏区 Cuiping;03 南溪区 Nanxi;04 叙州区 Xuzhou;23 江安县 Jiang'an;24 长宁县 Changning;25 高县 Gao County;26 珙县 Gong County;27 筠连县 Junlian;28 兴文县 Xingwen;29 屏山县 Pingshan
16 广安市 Guang'an;02 广安区 Guang'an District;03 前锋区 Qianfeng;21 岳池县 Yuechi;22 武胜县 Wusheng;23 邻水县 Linshui;81 华蓥市 Huaying
17 达州市 Dazhou;02 通川区 Tongchuan;03 达川区 Dachuan;22 宣汉县 Xuanhan;23 开江县 Kaijiang;24 大竹县 Dazhu;25 渠县 Qu County;81 万源市 Wanyuan
18 雅安市 Ya'an;02 雨城区 Yucheng;03 名山区 Mingshan;22 荥经县 Yingjing;23 汉源县 Hanyuan;24 石棉县 Shimian;25 天全县 Tianquan;26 芦山县 Lushan;27 宝兴县 Baoxing
19 巴中市 Bazhong;02 巴州区 Bazhou;03 恩阳区 Enyang;21 通江县 Tongjiang;22 南江县 Nanjiang;23 平昌县 Pingchang
20 资阳市 Ziyang;02 雁江区 Yanjiang;21 安岳县 Anyue;22 乐至县 Lezhi
32 阿坝藏族羌族自治州 Ngawa Tibetan and Qiang Autonomous Prefecture~aba;01 马尔康市 Ma'erkang;21 汶川县 Wenchuan;22 理县 Li County;23 茂县 Mao County;24 松潘县 Songpan;25 九寨沟县 Jiuzhaigou;26 金川县 Jinchuan;27 小金县 Xiaojin;28 黑水县 Heishui;30 壤塘县 Rangtang;31 阿坝县 Ngawa~aba;32 若尔盖县 Ruo'ergai;33 红原县 Hongyuan
33 甘孜藏族自治州 Garzê Tibetan Autonomous Prefecture~ganzi;01 康定市 Kangding;22 泸定县 Luding;23 丹巴县 Danba;24 九龙县 Jiulong;25 雅江县 Yajiang;26 道孚县 Daofu;27 炉霍县 Luhuo;28 甘孜县 Garzê~ganzi;29 新龙县 Xinlong;30 德格县 Dege;31 白玉县 Baiyu;32 石渠县 Shiqu;33 色达县 Seda;34 理塘县 Litang;35 巴塘县 Batang;36 乡城县 Xiangcheng;37 稻城县 Daocheng;38 得荣县 Derong
34 凉山彝族自治州 Liangshan Yi Autonomous Prefecture;01 西昌市 Xichang;02 会理市 Huili;22 木里藏族自治县 Muli Tibetan Autonomous County;23 盐源县 Yanyuan;24 德昌县 Dechang;26 会东县 Huidong;27 宁南县 Ningnan;28 普格县 Puge;29 布拖县 Butuo;30 金阳县 Jinyang;31 昭觉县 Zhaojue;32 喜德县 Xide;33 冕宁县 Mianning;34 越西县 Yuexi;35 甘洛县 Ganluo;36 美姑县 Meigu;37 雷波县 Leibo
`;
