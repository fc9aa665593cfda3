// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 湖北省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 武汉市 Wuhan;02 江岸区 Jiang'an;03 江汉区 Jianghan;04 硚口区 Qiaokou;05 汉阳区 Hanyang;06 武昌区 Wuchang;07 青山区 Qingshan;11 洪山区 Hongshan;12 东西湖区 Dongxihu;13 汉南区 Hannan;14 蔡甸区 Caidian;15 江夏区 Jiangxia;16 黄陂区 Huangpi;17 新洲区 Xinzhou
02 黄石市 Huangshi;02 黄石港区 Huangshigang;03 西塞山区 Xisaishan;04 下陆区 Xialu;05 铁山区 Tieshan;22 阳新县 Yangxin;81 大冶市 Daye
03 十堰市 Shiyan;02 茅箭区 Maojian;03 张湾区 Zhangwan;04 郧阳区 Yunyang;22 郧西县 Yunxi;23 竹山县 Zhushan;24 竹溪县 Zhuxi;25 房县 Fang County;81 丹江口市 Danjiangkou
05 宜昌市 Yichang;02 西陵区 Xiling;03 伍家岗区 Wujiagang;04 点军区 Dianjun;05 猇亭区 Xiaoting;06 夷陵区 Yiling;25 远安县 Yuan'an;26 兴山县 Xingshan;27 秭归县 Zigui;28 长阳土家族自治县 Changyang Tujia Autonomous County;29 五峰土家族自治县 Wufeng Tujia Autonomous County;81 宜都市 Yidu;82 当阳市 Dangyang;83 枝江市 Zhijiang
06 襄阳市 Xiangyang;02 襄城区 Xiangcheng;06 樊城区 Fancheng;07 襄州区 Xiangzhou;24 南漳县 Nanzhang;25 谷城县 Gucheng;26 保康县 Baokang;82 老河口市 Laohekou;83 枣阳市 Zaoyang;84 宜城市 Yicheng
07 鄂州市 Ezhou;02 梁子湖区 Liangzihu;03 华容区 Huarong;04 鄂城区 Echeng
08 荆门市 Jingmen;02 东宝区 Dongbao;04 掇刀区 Duodao;22 沙洋县 Shayang;81 钟祥市 Zhongxiang;82 京山市 Jingshan
09 孝感市 Xiaogan;02 孝南区 Xiaonan;21 孝昌县 Xiaochang;22 大悟县 Dawu;23 云梦县 Yunmeng;81 应城市 Yingcheng;82 安陆市 Anlu;84 汉川市 Hanchuan
10 荆州市 Jingzhou;02 沙市区 Shashi;03 荆州区 Jingzhou District;22 公安县 Gong'an;24 江陵县 Jiangling;81 石首市 Shishou;83 洪湖市 Honghu;87 松滋市 Songzi;88 监利市 Jianli
11 黄冈市 Huanggang;02 黄州区 Huangzhou;21 团风县 Tuanfeng;22 红安县 Hong'an;23 罗田县 Luotian;24 英山县 Yingshan;25 浠水县 Xishui;26 蕲春县 Qichun;27 黄梅县 Huangmei;81 麻城市 Macheng;82 武穴市 Wuxue
12 咸宁市 Xianning;02 咸安区 Xian'an;21 嘉鱼县 Jiayu;22 通城县 Tongcheng;23 崇阳县 Chongyang;24 通山县 Tongshan;81 赤壁市 Chibi
13 随州市 Suizhou;03 曾都区 Zengdu;21 随县 Sui County;81 广水市 Guangshui
28 恩施土家族苗族自治州 Enshi Tujia and Miao Autonomous Prefecture;01 恩施市 Enshi;02 利川市 Lichuan;22 建始县 Jianshi;23 巴东县 Badong;25 宣恩县 Xuan'en;26 咸丰县 Xianfeng;27 来凤县 Laifeng;28 鹤峰县 Hefeng
90;04 仙桃市 Xiantao;05 潜江市 Qianjiang;06 天门市 Tianmen;21 神农架林区 Shennongjia Forestry District
`;
