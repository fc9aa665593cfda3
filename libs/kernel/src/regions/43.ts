// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 湖南省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 长沙市 Changsha;02 芙蓉区 Furong;03 天心区 Tianxin;04 岳麓区 Yuelu;05 开福区 Kaifu;11 雨花区 Yuhua;12 望城区 Wangcheng;21 长沙县 Changsha County;81 浏阳市 Liuyang;82 宁乡市 Ningxiang
02 株洲市 Zhuzhou;02 荷塘区 Hetang;03 芦淞区 Lusong;04 石峰区 Shifeng;11 天元区 Tianyuan;12 渌口区 Lukou;23 攸县 You County;24 茶陵县 Chaling;25 炎陵县 Yanling;81 醴陵市 Liling
03 湘潭市 Xiangtan;02 雨湖区 Yuhu;04 岳塘区 Yuetang;21 湘潭县 Xiangtan County;81 湘乡市 Xiangxiang;82 韶山市 Shaoshan
04 衡阳市 Hengyang;05 珠晖区 Zhuhui;06 雁峰区 Yanfeng;07 石鼓区 Shigu;08 蒸湘区 Zhengxiang;12 南岳区 Nanyue;21 衡阳县 Hengyang County;22 衡南县 Hengnan;23 衡山县 Hengshan;24 衡东县 Hengdong;26 祁东县 Qidong;81 耒阳市 Leiyang;82 常宁市 Changning
05 邵阳市 Shaoyang;02 双清区 Shuangqing;03 大祥区 Daxiang;11 北塔区 Beita;22 新邵县 Xinshao;23 邵阳县 Shaoyang County;24 隆回县 Longhui;25 洞口县 Dongkou;27 绥宁县 Suining;28 新宁县 Xinning;29 城步苗族自治县 Chengbu Miao Autonomous County;81 武冈市 Wugang;82 邵东市 Shaodong
06 岳阳市 Yueyang;02 岳阳楼区 Yueyanglou;03 云溪区 Yunxi;11 君山区 Junshan;21 岳阳县 Yueyang County;23 华容县 Huarong;24 湘阴县 Xiangyin;26 平江县 Pingjiang;81 汨罗市 Miluo;82 临湘市 Linxiang
07 常德市 Changde;02 武陵区 Wuling;03 鼎城区 Dingcheng;21 安乡县 Anxiang;22 汉寿县 Hanshou;23 澧县 Li County;24 临澧县 Linli;25 桃源县 Taoyuan;26 石门县 Shimen;81 津市市 Jinshi
08 张家界市 Zhangjiajie;02 永定区 Yongding;11 武陵源区 Wulingyuan;21 慈利县 Cili;22 桑植县 Sangzhi
09 益阳市 Yiyang;02 资阳区 Ziyang;03 赫山区 Heshan;21 南县 Nan County;22 桃江县 Taojiang;23 安化县 Anhua;81 沅江市 Yuanjiang
10 郴州市 Chenzhou;02 北湖区 Beihu;03 苏仙区 Suxian;21 桂阳县 Guiyang;22 宜章县 Yizhang;23 永兴县 Yongxing;24 嘉禾县 Jiahe;25 临武县 Linwu;26 汝城县 Rucheng;27 桂东县 Guidong;28 安仁县 Anren;81 资兴市 Zixing
11 永州市 Yongzhou;02 零陵区 Lingling;03 冷水滩区 Lengshuitan;22 东安县 Dong'an;23 双牌县 Shuangpai;24 道县 Dao County;25 江永县 Jiangyong;26 宁远县 Ningyuan;27 蓝山县 Lanshan;28 新田县 Xintian;29 江华瑶族自治县 Jianghua Yao Autonomous County;81 祁阳市 Qiyang
12 怀化市 Huaihua;02 鹤城区 Hecheng;21 中方县 Zhongfang;22 沅陵县 Yuanling;23 辰溪县 Chenxi;24 溆浦县 Xupu;25 会同县 Huitong;26 麻阳苗族自治县 Mayang Miao Autonomous County;27 新晃侗族自治县 Xinhuang Dong Autonomous County;28 芷江侗族自治县 Zhijiang Dong Autonomous County;29 靖州苗族侗族自治县 Jingzhou Miao and Dong Autonomous County;30 通道侗族自治县 Tongdao Dong Autonomous County;81 洪江市 Hongjiang
13 娄底市 Loudi;02 娄星区 Louxing;21 双峰县 Shuangfeng;22 新化县 Xinhua;81 冷水江市 Lengshuijiang;82 涟源市 Lianyuan
31 湘西土家族苗族自治州 Xiangxi Tujia and Miao Autonomous Prefecture;01 吉首市 Jishou;22 泸溪县 Luxi;23 凤凰县 Fenghuang;24 花垣县 Huayuan;25 保靖县 Baojing;26 古丈县 Guzhang;27 永顺县 Yongshun;30 龙山县 Longshan
`;
