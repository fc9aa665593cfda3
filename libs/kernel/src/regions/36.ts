// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 江西省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 南昌市 Nanchang;02 东湖区 Donghu;03 西湖区 Xihu;04 青云谱区 Qingyunpu;11 青山湖区 Qingshanhu;12 新建区 Xinjian;13 红谷滩区 Honggutan;21 南昌县 Nanchang County;23 安义县 Anyi;24 进贤县 Jinxian
02 景德镇市 Jingdezhen;02 昌江区 Changjiang;03 珠山区 Zhushan;22 浮梁县 Fuliang;81 乐平市 Leping
03 萍乡市 Pingxiang;02 安源区 Anyuan;13 湘东区 Xiangdong;21 莲花县 Lianhua;22 上栗县 Shangli;23 芦溪县 Luxi
04 九江市 Jiujiang;02 濂溪区 Lianxi;03 浔阳区 Xunyang;04 柴桑区 Chaisang;23 武宁县 Wuning;24 修水县 Xiushui;25 永修县 Yongxiu;26 德安县 De'an;28 都昌县 Duchang;29 湖口县 Hukou;30 彭泽县 Pengze;81 瑞昌市 Ruichang;82 共青城市 Gongqingcheng;83 庐山市 Lushan
05 新余市 Xinyu;02 渝水区 Yushui;21 分宜县 Fenyi
06 鹰潭市 Yingtan;02 月湖区 Yuehu;03 余江区 Yujiang;81 贵溪市 Guixi
07 赣州市 Ganzhou;02 章贡区 Zhanggong;03 南康区 Nankang;04 赣县区 Ganxian;22 信丰县 Xinfeng;23 大余县 Dayu;24 上犹县 Shangyou;25 崇义县 Chongyi;26 安远县 Anyuan;28 定南县 Dingnan;29 全南县 Quannan;30 宁都县 Ningdu;31 于都县 Yudu;32 兴国县 Xingguo;33 会昌县 Huichang;34 寻乌县 Xunwu;35 石城县 Shicheng;81 瑞金市 Ruijin;83 龙南市 Longnan
08 吉安市 Ji'an;02 吉州区 Jizhou;03 青原区 Qingyuan;21 吉安县 Ji'an County;22 吉水县 Jishui;23 峡江县 Xiajiang;24 新干县 Xingan;25 永丰县 Yongfeng;26 泰和县 Taihe;27 遂川县 Suichuan;28 万安县 Wan'an;29 安福县 Anfu;30 永新县 Yongxin;81 井冈山市 Jinggangshan
09 宜春市 Yichun;02 袁州区 Yuanzhou;21 奉新县 Fengxin;22 万载县 Wanzai;23 上高县 Shanggao;24 宜丰县 Yifeng;25 靖安县 Jing'an;26 铜鼓县 Tonggu;81 丰城市 Fengcheng;82 樟树市 Zhangshu;83 高安市 Gao'an
10 抚州市 Fuzhou;02 临川区 Linchuan;03 东乡区 Dongxiang;21 南城县 Nancheng;22 黎川县 Lichuan;23 南丰县 Nanfeng;24 崇仁县 Chongren;25 乐安县 Le'an;26 宜黄县 Yihuang;27 金溪县 Jinxi;28 资溪县 Zixi;30 广昌县 Guangchang
11 上饶市 Shangrao;02 信州区 Xinzhou;03 广丰区 Guangfeng;04 广信区 Guangxin;23 玉山县 Yushan;24 铅山县 Yanshan;25 横峰县 Hengfeng;26 弋阳县 Yiyang;27 余干县 Yugan;28 鄱阳县 Poyang;29 万年县 Wannian;30 婺源县 Wuyuan;81 德兴市 Dexing
`;
