// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 山东省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 济南市 Jinan;02 历下区 Lixia;03 市中区 Shizhong;04 槐荫区 Huaiyin;05 天桥区 Tianqiao;12 历城区 Licheng;13 长清区 Changqing;14 章丘区 Zhangqiu;15 济阳区 Jiyang;16 莱芜区 Laiwu;17 钢城区 Gangcheng;24 平阴县 Pingyin;26 商河县 Shanghe
02 青岛市 Qingdao;02 市南区 Shinan;03 市北区 Shibei;11 黄岛区 Huangdao;12 崂山区 Laoshan;13 李沧区 Licang;14 城阳区 Chengyang;15 即墨区 Jimo;81 胶州市 Jiaozhou;83 平度市 Pingdu;85 莱西市 Laixi
03 淄博市 Zibo;02 淄川区 Zichuan;03 张店区 Zhangdian;04 博山区 Boshan;05 临淄区 Linzi;06 周村区 Zhoucun;21 桓台县 Huantai;22 高青县 Gaoqing;23 沂源县 Yiyuan
04 枣庄市 Zaozhuang;02 市中区 Shizhong;03 薛城区 Xuecheng;04 峄城区 Yicheng;05 台儿庄区 Tai'erzhuang;06 山亭区 Shanting;81 滕州市 Tengzhou
05 东营市 Dongying;02 东营区 Dongying District;03 河口区 Hekou;05 垦利区 Kenli;22 利津县 Lijin;23 广饶县 Guangrao
06 烟台市 Yantai;02 芝罘区 Zhifu;11 福山区 Fushan;12 牟平区 Muping;13 莱山区 Laishan;14 蓬莱区 Penglai;81 龙口市 Longkou;82 莱阳市 Laiyang;83 莱州市 Laizhou;85 招远市 Zhaoyuan;86 栖霞市 Qixia;87 海阳市 Haiyang
07 潍坊市 Weifang;02 潍城区 Weicheng;03 寒亭区 Hanting;04 坊子区 Fangzi;05 奎文区 Kuiwen;24 临朐县 Linqu;25 昌乐县 Changle;81 青州市 Qingzhou;82 诸城市 Zhucheng;83 寿光市 Shouguang;84 安丘市 Anqiu;85 高密市 Gaomi;86 昌邑市 Changyi
08 济宁市 Jining;11 任城区 Rencheng;12 兖州区 Yanzhou;26 微山县 Weishan;27 鱼台县 Yutai;28 金乡县 Jinxiang;29 嘉祥县 Jiaxiang;30 汶上县 Wenshang;31 泗水县 Sishui;32 梁山县 Liangshan;81 曲阜市 Qufu;83 邹城市 Zoucheng
09 泰安市 Tai'an;02 泰山区 Taishan;11 岱岳区 Daiyue;21 宁阳县 Ningyang;23 东平县 Dongping;82 新泰市 Xintai;83 肥城市 Feicheng
10 威海市 Weihai;02 环翠区 Huancui;03 文登区 Wendeng;82 荣成市 Rongcheng;83 乳山市 Rushan
11 日照市 Rizhao;02 东港区 Donggang;03 岚山区 Lanshan;21 五莲县 Wulian;22 莒县 Ju County
13 临沂市 Linyi;02 兰山区 Lanshan;11 罗庄区 Luozhuang;12 河东区 Hedong;21 沂南县 Yinan;22 郯城县 Tancheng;23 沂水县 Yishui;24 兰陵县 Lanling;25 费县 Fei County;26 平邑县 Pingyi;27 莒南县 Junan;28 蒙阴县 Mengyin;29 临沭县 Linshu
14 德州市 Dezhou;02 德城区 Decheng;03 陵城区 Lingcheng;22 宁津县 Ningjin;23 庆云县 Qingyun;24 临邑县 Linyi;25 齐河县 Qihe;26 平原县 Pingyuan;27 夏津县 Xiajin;28 武城县 Wucheng;81 乐陵市 Leling;82 禹城市 Yucheng
15 聊城市 Liaocheng;02 东昌府区 Dongchangfu;03 茌平区 Chiping;21 阳谷县 Yanggu;22 莘县 Shen County;24 东阿县 Dong'e;25 冠县 Guan County;26 高唐县 Gaotang;81 临清市 Linqing
16 滨州市 Binzhou;02 滨城区 Bincheng;03 沾化区 Zhanhua;21 惠民县 Huimin;22 阳信县 Yangxin;23 无棣县 Wudi;25 博兴县 Boxing;81 邹平市 Zouping
17 菏泽市 Heze;02 牡丹区 Mudan;03 定陶区 Dingtao;21 曹县 Cao County;22 单县 Shan County;23 成武县 Chengwu;24 巨野县 Juye;25 郓城县 Yuncheng;26 鄄城县 Juancheng;28 东明县 Dongming
`;
