// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 江苏省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 南京市 Nanjing;02 玄武区 Xuanwu;04 秦淮区 Qinhuai;05 建邺区 Jianye;06 鼓楼区 Gulou;11 浦口区 Pukou;13 栖霞区 Qixia;14 雨花台区 Yuhuatai;15 江宁区 Jiangning;16 六合区 Luhe;17 溧水区 Lishui;18 高淳区 Gaochun
02 无锡市 Wuxi;05 锡山区 Xishan;06 惠山区 Huishan;11 滨湖区 Binhu;13 梁溪区 Liangxi;14 新吴区 Xinwu;81 江阴市 Jiangyin;82 宜兴市 Yixing
03 徐州市 Xuzhou;02 鼓楼区 Gulou;03 云龙区 Yunlong;05 贾汪区 Jiawang;11 泉山区 Quanshan;12 铜山区 Tongshan;21 丰县 Feng County;22 沛县 Pei County;24 睢宁县 Suining;81 新沂市 Xinyi;82 邳州市 Pizhou
04 常州市 Changzhou;02 天宁区 Tianning;04 钟楼区 Zhonglou;11 新北区 Xinbei;12 武进区 Wujin;13 金坛区 Jintan;81 溧阳市 Liyang
05 苏州市 Suzhou;05 虎丘区 Huqiu;06 吴中区 Wuzhong;07 相城区 Xiangcheng;08 姑苏区 Gusu;09 吴江区 Wujiang;81 常熟市 Changshu;82 张家港市 Zhangjiagang;83 昆山市 Kunshan;85 太仓市 Taicang
06 南通市 Nantong;12 通州区 Tongzhou;13 崇川区 Chongchuan;14 海门区 Haimen;23 如东县 Rudong;81 启东市 Qidong;82 如皋市 Rugao;85 海安市 Hai'an
07 连云港市 Lianyungang;03 连云区 Lianyun;06 海州区 Haizhou;07 赣榆区 Ganyu;22 东海县 Donghai;23 灌云县 Guanyun;24 灌南县 Guannan
08 淮安市 Huai'an;03 淮安区 Huai'an District;04 淮阴区 Huaiyin;12 清江浦区 Qingjiangpu;13 洪泽区 Hongze;26 涟水县 Lianshui;30 盱眙县 Xuyi;31 金湖县 Jinhu
09 盐城市 Yancheng;02 亭湖区 Tinghu;03 盐都区 Yandu;04 大丰区 Dafeng;21 响水县 Xiangshui;22 滨海县 Binhai;23 阜宁县 Funing;24 射阳县 Sheyang;25 建湖县 Jianhu;81 东台市 Dongtai
10 扬州市 Yangzhou;02 广陵区 Guangling;03 邗江区 Hanjiang;12 江都区 Jiangdu;23 宝应县 Baoying;81 仪征市 Yizheng;84 高邮市 Gaoyou
11 镇江市 Zhenjiang;02 京口区 Jingkou;11 润州区 Runzhou;12 丹徒区 Dantu;81 丹阳市 Danyang;82 扬中市 Yangzhong;83 句容市 Jurong
12 泰州市 Taizhou;02 海陵区 Hailing;03 高港区 Gaogang;04 姜堰区 Jiangyan;81 兴化市 Xinghua;82 靖江市 Jingjiang;83 泰兴市 Taixing
13 宿迁市 Suqian;02 宿城区 Sucheng;11 宿豫区 Suyu;22 沭阳县 Shuyang;23 泗阳县 Siyang;24 泗洪县 Sihong
`;
