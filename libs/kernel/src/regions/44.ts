// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 广东省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 广州市 Guangzhou;03 荔湾区 Liwan;04 越秀区 Yuexiu;05 海珠区 Haizhu;06 天河区 Tianhe;11 白云区 Baiyun;12 黄埔区 Huangpu;13 番禺区 Panyu;14 花都区 Huadu;15 南沙区 Nansha;17 从化区 Conghua;18 增城区 Zengcheng
02 韶关市 Shaoguan;03 武江区 Wujiang;04 浈江区 Zhenjiang;05 曲江区 Qujiang;22 始兴县 Shixing;24 仁化县 Renhua;29 翁源县 Wengyuan;32 乳源瑶族自治县 Ruyuan Yao Autonomous County;33 新丰县 Xinfeng;81 乐昌市 Lechang;82 南雄市 Nanxiong
03 深圳市 Shenzhen;03 罗湖区 Luohu;04 福田区 Futian;05 南山区 Nanshan;06 宝安区 Bao'an;07 龙岗区 Longgang;08 盐田区 Yantian;09 龙华区 Longhua;10 坪山区 Pingshan;11 光明区 Guangming
04 珠海市 Zhuhai;02 香洲区 Xiangzhou;03 斗门区 Doumen;04 金湾区 Jinwan
05 汕头市 Shantou;07 龙湖区 Longhu;11 金平区 Jinping;12 濠江区 Haojiang;13 潮阳区 Chaoyang;14 潮南区 Chaonan;15 澄海区 Chenghai;23 南澳县 Nan'ao
06 佛山市 Foshan;04 禅城区 Chancheng;05 南海区 Nanhai;06 顺德区 Shunde;07 三水区 Sanshui;08 高明区 Gaoming
07 江门市 Jiangmen;03 蓬江区 Pengjiang;04 江海区 Jianghai;05 新会区 Xinhui;81 台山市 Taishan;83 开平市 Kaiping;84 鹤山市 Heshan;85 恩平市 Enping
08 湛江市 Zhanjiang;02 赤坎区 Chikan;03 霞山区 Xiashan;04 坡头区 Potou;11 麻章区 Mazhang;23 遂溪县 Suixi;25 徐闻县 Xuwen;81 廉江市 Lianjiang;82 雷州市 Leizhou;83 吴川市 Wuchuan
09 茂名市 Maoming;02 茂南区 Maonan;04 电白区 Dianbai;81 高州市 Gaozhou;82 化州市 Huazhou;83 信宜市 Xinyi
12 肇庆市 Zhaoqing;02 端州区 Duanzhou;03 鼎湖区 Dinghu;04 高要区 Gaoyao;23 广宁县 Guangning;24 怀集县 Huaiji;25 封开县 Fengkai;26 德庆县 Deqing;84 四会市 Sihui
13 惠州市 Huizhou;02 惠城区 Huicheng;03 惠阳区 Huiyang;22 博罗县 Boluo;23 惠东县 Huidong;24 龙门县 Longmen
14 梅州市 Meizhou;02 梅江区 Meijiang;03 梅县区 Meixian;22 大埔县 Dabu;23 丰顺县 Fengshun;24 五华县 Wuhua;26 平远县 Pingyuan;27 蕉岭县 Jiaoling;81 兴宁市 Xingning
15 汕尾市 Shanwei;02 城区 Urban District~cheng;21 海丰县 Haifeng;23 陆河县 Luhe;81 陆丰市 Lufeng
16 河源市 Heyuan;02 源城区 Yuancheng;21 紫金县 Zijin;22 龙川县 Longchuan;23 连平县 Lianping;24 和平县 Heping;25 东源县 Dongyuan
17 阳江市 Yangjiang;02 江城区 Jiangcheng;04 阳东区 Yangdong;21 阳西县 Yangxi;81 阳春市 Yangchun
18 清远市 Qingyuan;02 清城区 Qingcheng;03 清新区 Qingxin;21 佛冈县 Fogang;23 阳山县 Yangshan;25 连山壮族瑶族自治县 Lianshan Zhuang and Yao Autonomous County;26 连南瑶族自治县 Liannan Yao Autonomous County;81 英德市 Yingde;82 连州市 Lianzhou
19 东莞市 Dongguan
20 中山市 Zhongshan
51 潮州市 Chaozhou;02 湘桥区 Xiangqiao;03 潮安区 Chao'an;22 饶平县 Raoping
52 揭阳市 Jieyang;02 榕城区 Rongcheng;03 揭东区 Jiedong;22 揭西县 Jiexi;24 惠来县 Huilai;81 普宁市 Puning
53 云浮市 Yunfu;02 云城区 Yuncheng;03 云安区 Yun'an;21 新兴县 Xinxing;22 郁南县 Yunan;81 罗定市 Luoding
`;
