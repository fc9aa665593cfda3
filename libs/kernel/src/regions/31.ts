// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 上海市: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01;01 黄浦区 Huangpu;04 徐汇区 Xuhui;05 长宁区 Changning;06 静安区 Jing'an;07 普陀区 Putuo;09 虹口区 Hongkou;10 杨浦区 Yangpu;12 闵行区 Minhang;13 宝山区 Baoshan;14 嘉定区 Jiading;15 浦东新区 Pudong New Area;16 金山区 Jinshan;17 松江区 Songjiang;18 青浦区 Qingpu;20 奉贤区 Fengxian;51 崇明区 Chongming
`;
