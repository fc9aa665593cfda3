// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 浙江省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 杭州市 Hangzhou;02 上城区 Shangcheng;05 拱墅区 Gongshu;06 西湖区 Xihu;08 滨江区 Binjiang;09 萧山区 Xiaoshan;10 余杭区 Yuhang;11 富阳区 Fuyang;12 临安区 Lin'an;13 临平区 Linping;14 钱塘区 Qiantang;22 桐庐县 Tonglu;27 淳安县 Chun'an;82 建德市 Jiande
02 宁波市 Ningbo;03 海曙区 Haishu;05 江北区 Jiangbei;06 北仑区 Beilun;11 镇海区 Zhenhai;12 鄞州区 Yinzhou;13 奉化区 Fenghua;25 象山县 Xiangshan;26 宁海县 Ninghai;81 余姚市 Yuyao;82 慈溪市 Cixi
03 温州市 Wenzhou;02 鹿城区 Lucheng;03 龙湾区 Longwan;04 瓯海区 Ouhai;05 洞头区 Dongtou;24 永嘉县 Yongjia;26 平阳县 Pingyang;27 苍南县 Cangnan;28 文成县 Wencheng;29 泰顺县 Taishun;81 瑞安市 Rui'an;82 乐清市 Yueqing;83 龙港市 Longgang
04 嘉兴市 Jiaxing;02 南湖区 Nanhu;11 秀洲区 Xiuzhou;21 嘉善县 Jiashan;24 海盐县 Haiyan;81 海宁市 Haining;82 平湖市 Pinghu;83 桐乡市 Tongxiang
05 湖州市 Huzhou;02 吴兴区 Wuxing;03 南浔区 Nanxun;21 德清县 Deqing;22 长兴县 Changxing;23 安吉县 Anji
06 绍兴市 Shaoxing;02 越城区 Yuecheng;03 柯桥区 Keqiao;04 上虞区 Shangyu;24 新昌县 Xinchang;81 诸暨市 Zhuji;83 嵊州市 Shengzhou
07 金华市 Jinhua;02 婺城区 Wucheng;03 金东区 Jindong;23 武义县 Wuyi;26 浦江县 Pujiang;27 磐安县 Pan'an;81 兰溪市 Lanxi;82 义乌市 Yiwu;83 东阳市 Dongyang;84 永康市 Yongkang
08 衢州市 Quzhou;02 柯城区 Kecheng;03 衢江区 Qujiang;22 常山县 Changshan;24 开化县 Kaihua;25 龙游县 Longyou;81 江山市 Jiangshan
09 舟山市 Zhoushan;02 定海区 Dinghai;03 普陀区 Putuo;21 岱山县 Daishan;22 嵊泗县 Shengsi
10 台州市 Taizhou;02 椒江区 Jiaojiang;03 黄岩区 Huangyan;04 路桥区 Luqiao;22 三门县 Sanmen;23 天台县 Tiantai;24 仙居县 Xianju;81 温岭市 Wenling;82 临海市 Linhai;83 玉环市 Yuhuan
11 丽水市 Lishui;02 莲都区 Liandu;21 青田县 Qingtian;22 缙云县 Jinyun;23 遂昌县 Suichang;24 松阳县 Songyang;25 云和县 Yunhe;26 庆元县 Qingyuan;27 景宁畲族自治县 Jingning She Autonomous County;81 龙泉市 Longquan
`;
