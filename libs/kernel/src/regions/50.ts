// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 重庆市: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01;01 万州区 Wanzhou;02 涪陵区 Fuling;03 渝中区 Yuzhong;04 大渡口区 Dadukou;05 江北区 Jiangbei;06 沙坪坝区 Shapingba;07 九龙坡区 Jiulongpo;08 南岸区 Nan'an;09 北碚区 Beibei;10 綦江区 Qijiang;11 大足区 Dazu;12 渝北区 Yubei;13 巴南区 Banan;14 黔江区 Qianjiang;15 长寿区 Changshou;16 江津区 Jiangjin;17 合川区 Hechuan;18 永川区 Yongchuan;19 南川区 Nanchuan;20 璧山区 Bishan;51 铜梁区 Tongliang;52 潼南区 Tongnan;53 荣昌区 Rongchang;54 开州区 Kaizhou;55 梁平区 Liangping;56 武隆区 Wulong
02;29 城口县 Chengkou;30 丰都县 Fengdu;31 垫江县 Dianjiang;33 忠县 Zhong County;35 云阳县 Yunyang;36 奉节县 Fengjie;37 巫山县 Wushan;38 巫溪县 Wuxi;40 石柱土家族自治县 Shizhu Tujia Autonomous County;41 秀山土家族苗族自治县 Xiushan Tujia and Miao Autonomous County;42 酉阳土家族苗族自治县 Youyang Tujia and Miao Autonomous County;43 彭水苗族土家族自治县 Pengshui Miao and Tujia Autonomous County
`;
