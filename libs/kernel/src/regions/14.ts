// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 山西省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 太原市 Taiyuan;05 小店区 Xiaodian;06 迎泽区 Yingze;07 杏花岭区 Xinghualing;08 尖草坪区 Jiancaoping;09 万柏林区 Wanbailin;10 晋源区 Jinyuan;21 清徐县 Qingxu;22 阳曲县 Yangqu;23 娄烦县 Loufan;81 古交市 Gujiao
02 大同市 Datong;12 新荣区 Xinrong;13 平城区 Pingcheng;14 云冈区 Yungang;15 云州区 Yunzhou;21 阳高县 Yanggao;22 天镇县 Tianzhen;23 广灵县 Guangling;24 灵丘县 Lingqiu;25 浑源县 Hunyuan;26 左云县 Zuoyun
03 阳泉市 Yangquan;02 城区 Urban District~cheng;03 矿区 Mining District~kuang;11 郊区 Suburban District~jiao;21 平定县 Pingding;22 盂县 Yu County
04 长治市 Changzhi;03 潞州区 Luzhou;04 上党区 Shangdang;05 屯留区 Tunliu;06 潞城区 Lucheng;23 襄垣县 Xiangyuan;25 平顺县 Pingshun;26 黎城县 Licheng;27 壶关县 Huguan;28 长子县 Zhangzi;29 武乡县 Wuxiang;30 沁县 Qin County;31 沁源县 Qinyuan
05 晋城市 Jincheng;02 城区 Urban District~cheng;21 沁水县 Qinshui;22 阳城县 Yangcheng;24 陵川县 Lingchuan;25 泽州县 Zezhou;81 高平市 Gaoping
06 朔州市 Shuozhou;02 朔城区 Shuocheng;03 平鲁区 Pinglu;21 山阴县 Shanyin;22 应县 Ying County;23 右玉县 Youyu;81 怀仁市 Huairen
07 晋中市 Jinzhong;02 榆次区 Yuci;03 太谷区 Taigu;21 榆社县 Yushe;22 左权县 Zuoquan;23 和顺县 Heshun;24 昔阳县 Xiyang;25 寿阳县 Shouyang;27 祁县 Qi County;28 平遥县 Pingyao;29 灵石县 Lingshi;81 介休市 Jiexiu
08 运城市 Yuncheng;02 盐湖区 Yanhu;21 临猗县 Linyi;22 万荣县 Wanrong;23 闻喜县 Wenxi;24 稷山县 Jishan;25 新绛县 Xinjiang;26 绛县 Jiang County;27 垣曲县 Yuanqu;28 夏县 Xia County;29 平陆县 Pinglu;30 芮城县 Ruicheng;81 永济市 Yongji;82 河津市 Hejin
09 忻州市 Xinzhou;02 忻府区 Xinfu;21 定襄县 Dingxiang;22 五台县 Wutai;23 代县 Dai County;24 繁峙县 Fanshi;25 宁武县 Ningwu;26 静乐县 Jingle;27 神池县 Shenchi;28 五寨县 Wuzhai;29 岢岚县 Kelan;30 河曲县 Hequ;31 保德县 Baode;32 偏关县 Pianguan;81 原平市 Yuanping
10 临汾市 Linfen;02 尧都区 Yaodu;21 曲沃县 Quwo;22 翼城县 Yicheng;23 襄汾县 Xiangfen;24 洪洞县 Hongtong;25 古县 Gu County;26 安泽县 Anze;27 浮山县 Fushan;28 吉县 Ji County;29 乡宁县 Xiangning;30 大宁县 Daning;31 隰县 Xi County;32 永和县 Yonghe;33 蒲县 Pu County;34 汾西县 Fenxi;81 侯马市 Houma;82 霍州市 Huozhou
11 吕梁市 Lüliang;02 离石区 Lishi;21 文水县 Wenshui;22 交城县 Jiaocheng;23 兴县 Xing County;24 临县 Lin County;25 柳林县 Liulin;26 石楼县 Shilou;27 岚县 Lan County;28 方山县 Fangshan;29 中阳县 Zhongyang;30 交口县 Jiaokou;81 孝义市 Xiaoyi;82 汾阳市 Fenyang
`;
