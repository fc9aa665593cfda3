// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 陕西省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 西安市 Xi'an;02 新城区 Xincheng;03 碑林区 Beilin;04 莲湖区 Lianhu;11 灞桥区 Baqiao;12 未央区 Weiyang;13 雁塔区 Yanta;14 阎良区 Yanliang;15 临潼区 Lintong;16 长安区 Chang'an;17 高陵区 Gaoling;18 鄠邑区 Huyi;22 蓝田县 Lantian;24 周至县 Zhouzhi
02 铜川市 Tongchuan;02 王益区 Wangyi;03 印台区 Yintai;04 耀州区 Yaozhou;22 宜君县 Yijun
03 宝鸡市 Baoji;02 渭滨区 Weibin;03 金台区 Jintai;04 陈仓区 Chencang;05 凤翔区 Fengxiang;23 岐山县 Qishan;24 扶风县 Fufeng;26 眉县 Mei County;27 陇县 Long County;28 千阳县 Qianyang;29 麟游县 Linyou;30 凤县 Feng County;31 太白县 Taibai
04 咸阳市 Xianyang;02 秦都区 Qindu;03 杨陵区 Yangling;04 渭城区 Weicheng;22 三原县 Sanyuan;23 泾阳县 Jingyang;24 乾县 Qian County;25 礼泉县 Liquan;26 永寿县 Yongshou;28 长武县 Changwu;29 旬邑县 Xunyi;30 淳化县 Chunhua;31 武功县 Wugong;81 兴平市 Xingping;82 彬州市 Binzhou
05 渭南市 Weinan;02 临渭区 Linwei;03 华州区 Huazhou;22 潼关县 Tongguan;23 大荔县 Dali;24 合阳县 Heyang;25 澄城县 Chengcheng;26 蒲城县 Pucheng;27 白水县 Baishui;28 富平县 Fuping;81 韩城市 Hancheng;82 华阴市 Huayin
06 延安市 Yan'an;02 宝塔区 Baota;03 安塞区 Ansai;21 延长县 Yanchang;22 延川县 Yanchuan;25 志丹县 Zhidan;26 吴起县 Wuqi;27 甘泉县 Ganquan;28 富县 Fu County;29 洛川县 Luochuan;30 宜川县 Yichuan;31 黄龙县 Huanglong;32 黄陵县 Huangling;81 子长市 Zichang
07 汉中市 Hanzhong;02 汉台区 Hantai;03 南郑区 Nanzheng;22 城固县 Chenggu;23 洋县 Yang County;24 西乡县 Xixiang;25 勉县 Mian County;26 宁强县 Ningqiang;27 略阳县 Lüeyang;28 镇巴县 Zhenba;29 留坝县 Liuba;30 佛坪县 Foping
08 榆林市 Yulin;02 榆阳区 Yuyang;03 横山区 Hengshan;22 府谷县 Fugu;24 靖边县 Jingbian;25 定边县 Dingbian;26 绥德县 Suide;27 米脂县 Mizhi;28 佳县 Jia County;29 吴堡县 Wubu;30 清涧县 Qingjian;31 子洲县 Zizhou;81 神木市 Shenmu
09 安康市 Ankang;02 汉滨区 Hanbin;21 汉阴县 Hanyin;22 石泉县 Shiquan;23 宁陕县 Ningshan;24 紫阳县 Ziyang;25 岚皋县 Langao;26 平利县 Pingli;27 镇坪县 Zhenping;29 白河县 Baihe;81 旬阳市 Xunyang
10 商洛市 Shangluo;02 商州区 Shangzhou;21 洛南县 Luonan;22 丹凤县 Danfeng;23 商南县 Shangnan;24 山阳县 Shanyang;25 镇安县 Zhen'an;26 柞水县 Zhashui
`;
