// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 福建省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 福州市 Fuzhou;02 鼓楼区 Gulou;03 台江区 Taijiang;04 仓山区 Cangshan;05 马尾区 Mawei;11 晋安区 Jin'an;12 长乐区 Changle;21 闽侯县 Minhou;22 连江县 Lianjiang;23 罗源县 Luoyuan;24 闽清县 Minqing;25 永泰县 Yongtai;28 平潭县 Pingtan;81 福清市 Fuqing
02 厦门市 Xiamen;03 思明区 Siming;05 海沧区 Haicang;06 湖里区 Huli;11 集美区 Jimei;12 同安区 Tong'an;13 翔安区 Xiang'an
03 莆田市 Putian;02 城厢区 Chengxiang;03 涵江区 Hanjiang;04 荔城区 Licheng;05 秀屿区 Xiuyu;22 仙游县 Xianyou
04 三明市 Sanming;04 三元区 Sanyuan;05 沙县区 Shaxian;21 明溪县 Mingxi;23 清流县 Qingliu;24 宁化县 Ninghua;25 大田县 Datian;26 尤溪县 Youxi;28 将乐县 Jiangle;29 泰宁县 Taining;30 建宁县 Jianning;81 永安市 Yong'an
05 泉州市 Quanzhou;02 鲤城区 Licheng;03 丰泽区 Fengze;04 洛江区 Luojiang;05 泉港区 Quangang;21 惠安县 Hui'an;24 安溪县 Anxi;25 永春县 Yongchun;26 德化县 Dehua;27 金门县 Jinmen;81 石狮市 Shishi;82 晋江市 Jinjiang;83 南安市 Nan'an
06 漳州市 Zhangzhou;02 芗城区 Xiangcheng;03 龙文区 Longwen;04 龙海区 Longhai;05 长泰区 Changtai;22 云霄县 Yunxiao;23 漳浦县 Zhangpu;24 诏安县 Zhao'an;26 东山县 Dongshan;27 南靖县 Nanjing;28 平和县 Pinghe;29 华安县 Hua'an
07 南平市 Nanping;02 延平区 Yanping;03 建阳区 Jianyang;21 顺昌县 Shunchang;22 浦城县 Pucheng;23 光泽县 Guangze;24 松溪县 Songxi;25 政和县 Zhenghe;81 邵武市 Shaowu;82 武夷山市 Wuyishan;83 建瓯市 Jian'ou
08 龙岩市 Longyan;02 新罗区 Xinluo;03 永定区 Yongding;21 长汀县 Changting;23 上杭县 Shanghang;24 武平县 Wuping;25 连城县 Liancheng;81 漳平市 Zhangping
09 宁德市 Ningde;02 蕉城区 Jiaocheng;21 霞浦县 Xiapu;22 古田县 Gutian;23 屏南县 Pingnan;24 寿宁县 Shouning;25 周宁县 Zhouning;26 柘荣县 Zherong;81 福安市 Fu'an;82 福鼎市 Fuding
`;
