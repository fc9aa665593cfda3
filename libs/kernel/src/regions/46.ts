// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 海南省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 海口市 Haikou;05 秀英区 Xiuying;06 龙华区 Longhua;07 琼山区 Qiongshan;08 美兰区 Meilan
02 三亚市 Sanya;02 海棠区 Haitang;03 吉阳区 Jiyang;04 天涯区 Tianya;05 崖州区 Yazhou
03 三沙市 Sansha
04 儋州市 Danzhou
90;01 五指山市 Wuzhishan;02 琼海市 Qionghai;05 文昌市 Wenchang;06 万宁市 Wanning;07 东方市 Dongfang;21 定安县 Ding'an;22 屯昌县 Tunchang;23 澄迈县 Chengmai;24 临高县 Lingao;25 白沙黎族自治县 Baisha Li Autonomous County;26 昌江黎族自治县 Changjiang Li Autonomous County;27 乐东黎族自治县 Ledong Li Autonomous County;28 陵水黎族自治县 Lingshui Li Autonomous County;29 保亭黎族苗族自治县 Baoting Li and Miao Autonomous County;30 琼中黎族苗族自治县 Qiongzhong Li and Miao Autonomous County
`;
