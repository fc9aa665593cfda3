// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 河南省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 郑州市 Zhengzhou;02 中原区 Zhongyuan;03 二七区 Erqi;04 管城回族区 Guanchenghuizu;05 金水区 Jinshui;06 上街区 Shangjie;08 惠济区 Huiji;22 中牟县 Zhongmu;81 巩义市 Gongyi;82 荥阳市 Xingyang;83 新密市 Xinmi;84 新郑市 Xinzheng;85 登封市 Dengfeng
02 开封市 Kaifeng;02 龙亭区 Longting;03 顺河回族区 Shunhehuizu;04 鼓楼区 Gulou;05 禹王台区 Yuwangtai;12 祥符区 Xiangfu;21 杞县 Qi County;22 通许县 Tongxu;23 尉氏县 Weishi;25 兰考县 Lankao
03 洛阳市 Luoyang;02 老城区 Laocheng;03 西工区 Xigong;04 瀍河回族区 Chanhehuizu;05 涧西区 Jianxi;07 偃师区 Yanshi;08 孟津区 Mengjin;11 洛龙区 Luolong;23 新安县 Xin'an;24 栾川县 Luanchuan;25 嵩县 Song County;26 汝阳县 Ruyang;27 宜阳县 Yiyang;28 洛宁县 Luoning;29 伊川县 Yichuan
04 平顶山市 Pingdingshan;02 新华区 Xinhua;03 卫东区 Weidong;04 石龙区 Shilong;11 湛河区 Zhanhe;21 宝丰县 Baofeng;22 叶县 Ye County;23 鲁山县 Lushan;25 郏县 Jia County;81 舞钢市 Wugang;82 汝州市 Ruzhou
05 安阳市 Anyang;02 文峰区 Wenfeng;03 北关区 Beiguan;05 殷都区 Yindu;06 龙安区 Long'an;22 安阳县 Anyang County;23 汤阴县 Tangyin;26 滑县 Hua County;27 内黄县 Neihuang;81 林州市 Linzhou
06 鹤壁市 Hebi;02 鹤山区 Heshan;03 山城区 Shancheng;11 淇滨区 Qibin;21 浚县 Xun County;22 淇县 Qi County
07 新乡市 Xinxiang;02 红旗区 Hongqi;03 卫滨区 Weibin;04 凤泉区 Fengquan;11 牧野区 Muye;21 新乡县 Xinxiang County;24 获嘉县 Huojia;25 原阳县 Yuanyang;26 延津县 Yanjin;27 封丘县 Fengqiu;81 卫辉市 Weihui;82 辉县市 Huixian;83 长垣市 Changyuan
08 焦作市 Jiaozuo;02 解放区 Jiefang;03 中站区 Zhongzhan;04 马村区 Macun;11 山阳区 Shanyang;21 修武县 Xiuwu;22 博爱县 Bo'ai;23 武陟县 Wuzhi;25 温县 Wen County;82 沁阳市 Qinyang;83 孟州市 Mengzhou
09 濮阳市 Puyang;02 华龙区 Hualong;22 清丰县 Qingfeng;23 南乐县 Nanle;26 范县 Fan County;27 台前县 Taiqian;28 濮阳县 Puyang County
10 许昌市 Xuchang;02 魏都区 Weidu;03 建安区 Jian'an;24 鄢陵县 Yanling;25 襄城县 Xiangcheng;81 禹州市 Yuzhou;82 长葛市 Changge
11 漯河市 Luohe;02 源汇区 Yuanhui;03 郾城区 Yancheng;04 召陵区 Zhaoling;21 舞阳县 Wuyang;22 临颍县 Linying
12 三门峡市 Sanmenxia;02 湖滨区 Hubin;03 陕州区 Shanzhou;21 渑池县 Mianchi;24 卢氏县 Lushi;81 义马市 Yima;82 灵宝市 Lingbao
13 南阳市 Nanyang;02 宛城区 Wancheng;03 卧龙区 Wolong;21 南召县 Nanzhao;22 方城县 Fangcheng;23 西峡县 Xixia;24 镇平县 Zhenping;25 内乡县 Neixiang;26 淅川县 Xichuan;27 社旗县 Sheqi;28 唐河县 Tanghe;29 新野县 Xinye;30 桐柏县 Tongbai;81 邓州市 Dengzhou
14 商丘市 Shangqiu;02 梁园区 Liangyuan;03 睢阳区 Suiyang;21 民权县 Minquan;22 睢县 Sui County;23 宁陵县 Ningling;24 柘城县 Zhecheng;25 虞城县 Yucheng;26 夏邑县 Xiayi;81 永城市 Yongcheng
15 信阳市 Xinyang;02 浉河区 Shihe;03 平桥区 Pingqiao;21 罗山县 Luoshan;22 光山县 Guangshan;23 新县 Xin County;24 商城县 Shangcheng;25 固始县 Gushi;26 潢川县 Huangchuan;27 淮滨县 Huaibin;28 息县 Xi County
16 周口市 Zhoukou;02 川汇区 Chuanhui;03 淮阳区 Huaiyang;21 扶沟县 Fugou;22 西华县 Xihua;23 商水县 Shangshui;24 沈丘县 Shenqiu;25 郸城县 Dancheng;27 太康县 Taikang;28 鹿邑县 Luyi;81 项城市 Xiangcheng
17 驻马店市 Zhumadian;02 驿城区 Yicheng;21 西平县 Xiping;22 上蔡县 Shangcai;23 平舆县 Pingyu;24 正阳县 Zhengyang;25 确山县 Queshan;26 泌阳县 Biyang;27 汝南县 Runan;28 遂平县 Suiping;29 新蔡县 Xincai
90;01 济源市 Jiyuan
`;
