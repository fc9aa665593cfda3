// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 安徽省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 合肥市 Hefei;02 瑶海区 Yaohai;03 庐阳区 Luyang;04 蜀山区 Shushan;11 包河区 Baohe;21 长丰县 Changfeng;22 肥东县 Feidong;23 肥西县 Feixi;24 庐江县 Lujiang;81 巢湖市 Chaohu
02 芜湖市 Wuhu;02 镜湖区 Jinghu;07 鸠江区 Jiujiang;09 弋江区 Yijiang;10 湾沚区 Wanzhi;12 繁昌区 Fanchang;23 南陵县 Nanling;81 无为市 Wuwei
03 蚌埠市 Bengbu;02 龙子湖区 Longzihu;03 蚌山区 Bengshan;04 禹会区 Yuhui;11 淮上区 Huaishang;21 怀远县 Huaiyuan;22 五河县 Wuhe;23 固镇县 Guzhen
04 淮南市 Huainan;02 大通区 Datong;03 田家庵区 Tianjia'an;04 谢家集区 Xiejiaji;05 八公山区 Bagongshan;06 潘集区 Panji;21 凤台县 Fengtai;22 寿县 Shou County
05 马鞍山市 Ma'anshan;03 花山区 Huashan;04 雨山区 Yushan;06 博望区 Bowang;21 当涂县 Dangtu;22 含山县 Hanshan;23 和县 He County
06 淮北市 Huaibei;02 杜集区 Duji;03 相山区 Xiangshan;04 烈山区 Lieshan;21 濉溪县 Suixi
07 铜陵市 Tongling;05 铜官区 Tongguan;06 义安区 Yi'an;11 郊区 Suburban District~jiao;22 枞阳县 Zongyang
08 安庆市 Anqing;02 迎江区 Yingjiang;03 大观区 Daguan;11 宜秀区 Yixiu;22 怀宁县 Huaining;25 太湖县 Taihu;26 宿松县 Susong;27 望江县 Wangjiang;28 岳西县 Yuexi;81 桐城市 Tongcheng;82 潜山市 Qianshan
10 黄山市 Huangshan;02 屯溪区 Tunxi;03 黄山区 Huangshan District;04 徽州区 Huizhou;21 歙县 She County;22 休宁县 Xiuning;23 黟县 Yi County;24 祁门县 Qimen
11 滁州市 Chuzhou;02 琅琊区 Langya;03 南谯区 Nanqiao;22 来安县 Lai'an;24 全椒县 Quanjiao;25 定远县 Dingyuan;26 凤阳县 Fengyang;81 天长市 Tianchang;82 明光市 Mingguang
12 阜阳市 Fuyang;02 颍州区 Yingzhou;03 颍东区 Yingdong;04 颍泉区 Yingquan;21 临泉县 Linquan;22 太和县 Taihe;25 阜南县 Funan;26 颍上县 Yingshang;82 界首市 Jieshou
13 宿州市 Suzhou;02 埇桥区 Yongqiao;21 砀山县 Dangshan;22 萧县 Xiao County;23 灵璧县 Lingbi;24 泗县 Si County
15 六安市 Lu'an;02 金安区 Jin'an;03 裕安区 Yu'an;04 叶集区 Yeji;22 霍邱县 Huoqiu;23 舒城县 Shucheng;24 金寨县 Jinzhai;25 霍山县 Huoshan
16 亳州市 Bozhou;02 谯城区 Qiaocheng;21 涡阳县 Guoyang;22 蒙城县 Mengcheng;23 利辛县 Lixin
17 池州市 Chizhou;02 贵池区 Guichi;21 东至县 Dongzhi;22 石台县 Shitai;23 青阳县 Qingyang
18 宣城市 Xuancheng;02 宣州区 Xuanzhou;21 郎溪县 Langxi;23 泾县 Jing County;24 绩溪县 Jixi;25 旌德县 Jingde;81 宁国市 Ningguo;82 广德市 Guangde
`;
