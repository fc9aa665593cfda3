// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 广西壮族自治区: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 南宁市 Nanning;02 兴宁区 Xingning;03 青秀区 Qingxiu;05 江南区 Jiangnan;07 西乡塘区 Xixiangtang;08 良庆区 Liangqing;09 邕宁区 Yongning;10 武鸣区 Wuming;23 隆安县 Long'an;24 马山县 Mashan;25 上林县 Shanglin;26 宾阳县 Binyang;81 横州市 Hengzhou
02 柳州市 Liuzhou;02 城中区 Chengzhong;03 鱼峰区 Yufeng;04 柳南区 Liunan;05 柳北区 Liubei;06 柳江区 Liujiang;22 柳城县 Liucheng;23 鹿寨县 Luzhai;24 融安县 Rong'an;25 融水苗族自治县 Rongshui Miao Autonomous County;26 三江侗族自治县 Sanjiang Dong Autonomous County
03 桂林市 Guilin;02 秀峰区 Xiufeng;03 叠彩区 Diecai;04 象山区 Xiangshan;05 七星区 Qixing;11 雁山区 Yanshan;12 临桂区 Lingui;21 阳朔县 Yangshuo;23 灵川县 Lingchuan;24 全州县 Quanzhou;25 兴安县 Hinggan~xingan;26 永福县 Yongfu;27 灌阳县 Guanyang;28 龙胜各族自治县 Longsheng Multi-Ethnic Autonomous County;29 资源县 Ziyuan;30 平乐县 Pingle;32 恭城瑶族自治县 Gongcheng Yao Autonomous County;81 荔浦市 Lipu
04 梧州市 Wuzhou;03 万秀区 Wanxiu;05 长洲区 Changzhou;06 龙圩区 Longxu;21 苍梧县 Cangwu;22 藤县 Teng County;23 蒙山县 Mengshan;81 岑溪市 Cenxi
05 北海市 Beihai;02 海城区 Haicheng;03 银海区 Yinhai;12 铁山港区 Tieshangang;21 合浦县 Hepu
06 防城港市 Fangchenggang;02 港口区 Gangkou;03 防城区 Fangcheng;21 上思县 Shangsi;81 东兴市 Dongxing
07 钦州市 Qinzhou;02 钦南区 Qinnan;03 钦北区 Qinbei;21 灵山县 Lingshan;22 浦北县 Pubei
08 贵港市 Guigang;02 港北区 Gangbei;03 港南区 Gangnan;04 覃塘区 Qintang;21 平南县 Pingnan;81 桂平市 Guiping
09 玉林市 Yulin;02 玉州区 Yuzhou;03 福绵区 Fumian;21 容县 Rong County;22 陆川县 Luchuan;23 博白县 Bobai;24 兴业县 Xingye;81 北流市 Beiliu
10 百色市 Baise;02 右江区 Youjiang;03 田阳区 Tianyang;22 田东县 Tiandong;24 德保县 Debao;26 那坡县 Napo;27 凌云县 Lingyun;28 乐业县 Leye;29 田林县 Tianlin;30 西林县 Xilin;31 隆林各族自治县 Longlin Multi-Ethnic Autonomous County;81 靖西市 Jingxi;82 平果市 Pingguo
11 贺州市 Hezhou;02 八步区 Babu;03 平桂区 Pinggui;21 昭平县 Zhaoping;22 钟山县 Zhongshan;23 富川瑶族自治县 Fuchuan Yao Autonomous County
12 河池市 Hechi;02 金城江区 Jinchengjiang;03 宜州区 Yizhou;21 南丹县 Nandan;22 天峨县 Tian'e;23 凤山县 Fengshan;24 东兰县 Donglan;25 罗城仫佬族自治县 Luocheng Mulao Autonomous County;26 环江毛南族自治县 Huanjiang Maonan Autonomous County;27 巴马瑶族自治县 Bama Yao Autonomous County;28 都安瑶族自治县 Du'an Yao Autonomous County;29 大化瑶族自治县 Dahua Yao Autonomous County
13 来宾市 Laibin;02 兴宾区 Xingbin;21 忻城县 Xincheng;22 象州县 Xiangzhou;23 武宣县 Wuxuan;24 金秀瑶族自治县 Jinxiu Yao Autonomous County;81 合山市 Heshan
14 崇左市 Chongzuo;02 江州区 Jiangzhou;21 扶绥县 Fusui;22 宁明县 Ningming;23 龙州县 Longzhou;24 大新县 Daxin;25 天等县 Tiandeng;81 凭祥市 Pingxiang
`;
