/**
 * GB/T 2260 codes of the 164 districts, cities and counties of Hebei that do not belong to 雄安新区, as lines of
 * `code 中文 English`. Together with its three there are 167.
 */
export const COUNTY_LINES = `
130102 长安区 Chang'an
130104 桥西区 Qiaoxi
130105 新华区 Xinhua
130107 井陉矿区 Jingxing Mining
130108 裕华区 Yuhua
130109 藁城区 Gaocheng
130110 鹿泉区 Luquan
130111 栾城区 Luancheng
130121 井陉县 Jingxing
130123 正定县 Zhengding
130125 行唐县 Xingtang
130126 灵寿县 Lingshou
130127 高邑县 Gaoyi
130128 深泽县 Shenze
130129 赞皇县 Zanhuang
130130 无极县 Wuji
130131 平山县 Pingshan
130132 元氏县 Yuanshi
130133 赵县 Zhao County
130181 辛集市 Xinji
130183 晋州市 Jinzhou
130184 新乐市 Xinle
130202 路南区 Lunan
130203 路北区 Lubei
130204 古冶区 Guye
130205 开平区 Kaiping
130207 丰南区 Fengnan
130208 丰润区 Fengrun
130209 曹妃甸区 Caofeidian
130224 滦南县 Luannan
130225 乐亭县 Laoting
130227 迁西县 Qianxi
130229 玉田县 Yutian
130281 遵化市 Zunhua
130283 迁安市 Qian'an
130284 滦州市 Luanzhou
130302 海港区 Haigang
130303 山海关区 Shanhaiguan
130304 北戴河区 Beidaihe
130306 抚宁区 Funing
130321 青龙满族自治县 Qinglong Manchu Autonomous County
130322 昌黎县 Changli
130324 卢龙县 Lulong
130402 邯山区 Hanshan
130403 丛台区 Congtai
130404 复兴区 Fuxing
130406 峰峰矿区 Fengfeng Mining
130407 肥乡区 Feixiang
130408 永年区 Yongnian
130423 临漳县 Linzhang
130424 成安县 Cheng'an
130425 大名县 Daming
130426 涉县 She County
130427 磁县 Ci County
130430 邱县 Qiu County
130431 鸡泽县 Jize
130432 广平县 Guangping
130433 馆陶县 Guantao
130434 魏县 Wei County
130435 曲周县 Quzhou
130481 武安市 Wu'an
130502 襄都区 Xiangdu
130503 信都区 Xindu
130505 任泽区 Renze
130506 南和区 Nanhe
130522 临城县 Lincheng
130523 内丘县 Neiqiu
130524 柏乡县 Baixiang
130525 隆尧县 Longyao
130528 宁晋县 Ningjin
130529 巨鹿县 Julu
130530 新河县 Xinhe
130531 广宗县 Guangzong
130532 平乡县 Pingxiang
130533 威县 Wei County
130534 清河县 Qinghe
130535 临西县 Linxi
130581 南宫市 Nangong
130582 沙河市 Shahe
130602 竞秀区 Jingxiu
130606 莲池区 Lianchi
130607 满城区 Mancheng
130608 清苑区 Qingyuan
130609 徐水区 Xushui
130623 涞水县 Laishui
130624 阜平县 Fuping
130626 定兴县 Dingxing
130627 唐县 Tang County
130628 高阳县 Gaoyang
130630 涞源县 Laiyuan
130631 望都县 Wangdu
130633 易县 Yi County
130634 曲阳县 Quyang
130635 蠡县 Li County
130636 顺平县 Shunping
130637 博野县 Boye
130681 涿州市 Zhuozhou
130682 定州市 Dingzhou
130683 安国市 Anguo
130684 高碑店市 Gaobeidian
130702 桥东区 Qiaodong
130703 桥西区 Qiaoxi
130705 宣化区 Xuanhua
130706 下花园区 Xiahuayuan
130708 万全区 Wanquan
130709 崇礼区 Chongli
130722 张北县 Zhangbei
130723 康保县 Kangbao
130724 沽源县 Guyuan
130725 尚义县 Shangyi
130726 蔚县 Yu County
130727 阳原县 Yangyuan
130728 怀安县 Huai'an
130730 怀来县 Huailai
130731 涿鹿县 Zhuolu
130732 赤城县 Chicheng
130802 双桥区 Shuangqiao
130803 双滦区 Shuangluan
130804 鹰手营子矿区 Yingshouyingzi Mining
130821 承德县 Chengde
130822 兴隆县 Xinglong
130824 滦平县 Luanping
130825 隆化县 Longhua
130826 丰宁满族自治县 Fengning Manchu Autonomous County
130827 宽城满族自治县 Kuancheng Manchu Autonomous County
130828 围场满族蒙古族自治县 Weichang Manchu and Mongol Autonomous County
130881 平泉市 Pingquan
130902 新华区 Xinhua
130903 运河区 Yunhe
130921 沧县 Cang County
130922 青县 Qing County
130923 东光县 Dongguang
130924 海兴县 Haixing
130925 盐山县 Yanshan
130926 肃宁县 Suning
130927 南皮县 Nanpi
130928 吴桥县 Wuqiao
130929 献县 Xian County
130930 孟村回族自治县 Mengcun Hui Autonomous County
130981 泊头市 Botou
130982 任丘市 Renqiu
130983 黄骅市 Huanghua
130984 河间市 Hejian
131002 安次区 Anci
131003 广阳区 Guangyang
131022 固安县 Gu'an
131023 永清县 Yongqing
131024 香河县 Xianghe
131025 大城县 Daicheng
131026 文安县 Wen'an
131028 大厂回族自治县 Dachang Hui Autonomous County
131081 霸州市 Bazhou
131082 三河市 Sanhe
131102 桃城区 Taocheng
131103 冀州区 Jizhou
131121 枣强县 Zaoqiang
131122 武邑县 Wuyi
131123 武强县 Wuqiang
131124 饶阳县 Raoyang
131125 安平县 Anping
131126 故城县 Gucheng
131127 景县 Jing County
131128 阜城县 Fucheng
131182 深州市 Shenzhou
`;
