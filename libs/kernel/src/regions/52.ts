// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 贵州省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 贵阳市 Guiyang;02 南明区 Nanming;03 云岩区 Yunyan;11 花溪区 Huaxi;12 乌当区 Wudang;13 白云区 Baiyun;15 观山湖区 Guanshanhu;21 开阳县 Kaiyang;22 息烽县 Xifeng;23 修文县 Xiuwen;81 清镇市 Qingzhen
02 六盘水市 Liupanshui;01 钟山区 Zhongshan;03 六枝特区 Liuzhi Special District;04 水城区 Shuicheng;81 盘州市 Panzhou
03 遵义市 Zunyi;02 红花岗区 Honghuagang;03 汇川区 Huichuan;04 播州区 Bozhou;22 桐梓县 Tongzi;23 绥阳县 Suiyang;24 正安县 Zheng'an;25 道真仡佬族苗族自治县 Daozhen Gelao and Miao Autonomous County;26 务川仡佬族苗族自治县 Wuchuan Gelao and Miao Autonomous County;27 凤冈县 Fenggang;28 湄潭县 Meitan;29 余庆县 Yuqing;30 习水县 Xishui;81 赤水市 Chishui;82 仁怀市 Renhuai
04 安顺市 Anshun;02 西秀区 Xixiu;03 平坝区 Pingba;22 普定县 Puding;23 镇宁布依族苗族自治县 Zhenning Buyei and Miao Autonomous County;24 关岭布依族苗族自治县 Guanling Buyei and Miao Autonomous County;25 紫云苗族布依族自治县 Ziyun Miao and Buyei Autonomous County
05 毕节市 Bijie;02 七星关区 Qixingguan;21 大方县 Dafang;23 金沙县 Jinsha;24 织金县 Zhijin;25 纳雍县 Nayong;26 威宁彝族回族苗族自治县 Weining Yi, Hui and Miao Autonomous County;27 赫章县 Hezhang;81 黔西市 Qianxi
06 铜仁市 Tongren;02 碧江区 Bijiang;03 万山区 Wanshan;21 江口县 Jiangkou;22 玉屏侗族自治县 Yuping Dong Autonomous County;23 石阡县 Shiqian;24 思南县 Sinan;25 印江土家族苗族自治县 Yinjiang Tujia and Miao Autonomous County;26 德江县 Dejiang;27 沿河土家族自治县 Yanhe Tujia Autonomous County;28 松桃苗族自治县 Songtao Miao Autonomous County
23 黔西南布依族苗族自治州 Qianxinan Buyei and Miao Autonomous Prefecture;01 兴义市 Xingyi;02 兴仁市 Xingren;23 普安县 Pu'an;24 晴隆县 Qinglong;25 贞丰县 Zhenfeng;26 望谟县 Wangmo;27 册亨县 Ceheng;28 安龙县 Anlong
26 黔东南苗族侗族自治州 Qiandongnan Miao and Dong Autonomous Prefecture;01 凯里市 Kaili;22 黄平县 Huangping;23 施秉县 Shibing;24 三穗县 Sansui;25 镇远县 Zhenyuan;26 岑巩县 Cengong;27 天柱县 Tianzhu;28 锦屏县 Jinping;29 剑河县 Jianhe;30 台江县 Taijiang;31 黎平县 Liping;32 榕江县 Rongjiang;33 从江县 Congjiang;34 雷山县 Leishan;35 麻江县 Majiang;36 丹寨县 Danzhai
27 黔南布依族苗族自治州 Qiannan Buyei and Miao Autonomous Prefecture;01 都匀市 Duyun;02 福泉市 Fuquan;22 荔波县 Libo;23 贵定县 Guiding;25 瓮安县 Weng'an;26 独山县 Dushan;27 平塘县 Pingtang;28 罗甸县 Luodian;29 长顺县 Changshun;30 龙里县 Longli;31 惠水县 Huishui;32 三都水族自治县 Sandu Sui Autonomous County
`;
