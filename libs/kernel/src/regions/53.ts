// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 云南省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 昆明市 Kunming;02 五华区 Wuhua;03 盘龙区 Panlong;11 官渡区 Guandu;12 西山区 Xishan;13 东川区 Dongchuan;14 呈贡区 Chenggong;15 晋宁区 Jinning;24 富民县 Fumin;25 宜良县 Yiliang;26 石林彝族自治县 Shilin Yi Autonomous County;27 嵩明县 Songming;28 禄劝彝族苗族自治县 Luquan Yi and Miao Autonomous County;29 寻甸回族彝族自治县 Xundian Hui and Yi Autonomous County;81 安宁市 Anning
03 曲靖市 Qujing;02 麒麟区 Qilin;03 沾益区 Zhanyi;04 马龙区 Malong;22 陆良县 Luliang;23 师宗县 Shizong;24 罗平县 Luoping;25 富源县 Fuyuan;26 会泽县 Huize;81 宣威市 Xuanwei
04 玉溪市 Yuxi;02 红塔区 Hongta;03 江川区 Jiangchuan;23 通海县 Tonghai;24 华宁县 Huaning;25 易门县 Yimen;26 峨山彝族自治县 Eshan Yi Autonomous County;27 新平彝族傣族自治县 Xinping Yi and Dai Autonomous County;28 元江哈尼族彝族傣族自治县 Yuanjiang Hani, Yi and Dai Autonomous County;81 澄江市 Chengjiang
05 保山市 Baoshan;02 隆阳区 Longyang;21 施甸县 Shidian;23 龙陵县 Longling;24 昌宁县 Changning;81 腾冲市 Tengchong
06 昭通市 Zhaotong;02 昭阳区 Zhaoyang;21 鲁甸县 Ludian;22 巧家县 Qiaojia;23 盐津县 Yanjin;24 大关县 Daguan;25 永善县 Yongshan;26 绥江县 Suijiang;27 镇雄县 Zhenxiong;28 彝良县 Yiliang;29 威信县 Weixin;81 水富市 Shuifu
07 丽江市 Lijiang;02 古城区 Gucheng;21 玉龙纳西族自治县 Yulong Nakhi Autonomous County;22 永胜县 Yongsheng;23 华坪县 Huaping;24 宁蒗彝族自治县 Ninglang Yi Autonomous County
08 普洱市 Pu'er;02 思茅区 Simao;21 宁洱哈尼族彝族自治县 Ning'er Hani and Yi Autonomous County;22 墨江哈尼族自治县 Mojiang Hani Autonomous County;23 景东彝族自治县 Jingdong Yi Autonomous County;24 景谷傣族彝族自治县 Jinggu Dai and Yi Autonomous County;25 镇沅彝族哈尼族拉祜族自治县 Zhenyuan Yi, Hani and Lahu Autonomous County;26 江城哈尼族彝族自治县 Jiangcheng Hani and Yi Autonomous County;27 孟连傣族拉祜族佤族自治县 Menglian Dai, Lahu and Va Autonomous County;28 澜沧拉祜族自治县 Lancang Lahu Autonomous County;29 西盟佤族自治县 Ximeng Va Autonomous County
09 临沧市 Lincang;02 临翔区 Linxiang;21 凤庆县 Fengqing;22 云县 Yun County;23 永德县 Yongde;24 镇康县 Zhenkang;25 双江拉祜族佤族布朗族傣族自治县 Shuangjiang Lahu, Va, Blang and Dai Autonomous County;26 耿马傣族佤族自治县 Gengma Dai and Va Autonomous County;27 沧源佤族自治县 Cangyuan Va Autonomous County
23 楚雄彝族自治州 Chuxiong Yi Autonomous Prefecture;01 楚雄市 Chuxiong;02 禄丰市 Lufeng;22 双柏县 Shuangbai;23 牟定县 Mouding;24 南华县 Nanhua;25 姚安县 Yao'an;26 大姚县 Dayao;27 永仁县 Yongren;28 元谋县 Yuanmou;29 武定县 Wuding
25 红河哈尼族彝族自治州 Honghe Hani and Yi Autonomous Prefecture;01 个旧市 Gejiu;02 开远市 Kaiyuan;03 蒙自市 Mengzi;04 弥勒市 Mile;23 屏边苗族自治县 Pingbian Miao Autonomous County;24 建水县 Jianshui;25 石屏县 Shiping;27 泸西县 Luxi;28 元阳县 Yuanyang;29 红河县 Honghe;30 金平苗族瑶族傣族自治县 Jinping Miao, Yao and Dai Autonomous County;31 绿春县 Lüchun;32 河口瑶族自治县 Hekou Yao Autonomous County
26 文山壮族苗族自治州 Wenshan Zhuang and Miao Autonomous Prefecture;01 文山市 Wenshan;22 砚山县 Yanshan;23 西畴县 Xichou;24 麻栗坡县 Malipo;25 马关县 Maguan;26 丘北县 Qiubei;27 广南县 Guangnan;28 富宁县 Funing
28 西双版纳傣族自治州 Xishuangbanna Dai Autonomous Prefecture;01 景洪市 Jinghong;22 勐海县 Menghai;23 勐腊县 Mengla
29 大理白族自治州 Dali Bai Autonomous Prefecture;01 大理市 Dali;22 漾濞彝族自治县 Yangbi Yi Autonomous County;23 祥云县 Xiangyun;24 宾川县 Binchuan;25 弥渡县 Midu;26 南涧彝族自治县 Nanjian Yi Autonomous County;27 巍山彝族回族自治县 Weishan Yi and Hui Autonomous County;28 永平县 Yongping;29 云龙县 Yunlong;30 洱源县 Eryuan;31 剑川县 Jianchuan;32 鹤庆县 Heqing
31 德宏傣族景颇族自治州 Dehong Dai and Jingpo Autonomous Prefecture;02 瑞丽市 Ruili;03 芒市 Mang City;22 梁河县 Lianghe;23 盈江县 Yingjiang;24 陇川县 Longchuan
33 怒江傈僳族自治州 Nujiang Lisu Autonomous Prefecture;01 泸水市 Lushui;23 福贡县 Fugong;24 贡山独龙族怒族自治县 Gongshan Derung and Nu Autonomous County;25 兰坪白族普米族自治县 Lanping Bai and Pumi Autonomous County
34 迪庆藏族自治州 Diqing Tibetan Autonomous Prefecture;01 香格里拉市 Shangri-La~xianggelila;22 德钦县 Deqin;23 维西傈僳族自治县 Weixi Lisu Autonomous County
`;
