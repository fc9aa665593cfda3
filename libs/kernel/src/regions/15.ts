// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 内蒙古自治区: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 呼和浩特市 Hohhot~huhehaote;02 新城区 Xincheng;03 回民区 Huimin;04 玉泉区 Yuquan;05 赛罕区 Saihan;21 土默特左旗 Tumotezuo Banner;22 托克托县 Tuoketuo;23 和林格尔县 Helinge'er;24 清水河县 Qingshuihe;25 武川县 Wuchuan
02 包头市 Baotou;02 东河区 Donghe;03 昆都仑区 Kundulun;04 青山区 Qingshan;05 石拐区 Shiguai;06 白云鄂博矿区 Baiyun'ebo Mining District;07 九原区 Jiuyuan;21 土默特右旗 Tumoteyou Banner;22 固阳县 Guyang;23 达尔罕茂明安联合旗 Da'erhanmaoming'anlianhe Banner
03 乌海市 Wuhai;02 海勃湾区 Haibowan;03 海南区 Hainan;04 乌达区 Wuda
04 赤峰市 Chifeng;02 红山区 Hongshan;03 元宝山区 Yuanbaoshan;04 松山区 Songshan;21 阿鲁科尔沁旗 Aluke'erqin Banner;22 巴林左旗 Balinzuo Banner;23 巴林右旗 Balinyou Banner;24 林西县 Linxi;25 克什克腾旗 Keshiketeng Banner;26 翁牛特旗 Wengniute Banner;28 喀喇沁旗 Kalaqin Banner;29 宁城县 Ningcheng;30 敖汉旗 Aohan Banner
05 通辽市 Tongliao;02 科尔沁区 Ke'erqin;21 科尔沁左翼中旗 Ke'erqinzuoyizhong Banner;22 科尔沁左翼后旗 Ke'erqinzuoyihou Banner;23 开鲁县 Kailu;24 库伦旗 Kulun Banner;25 奈曼旗 Naiman Banner;26 扎鲁特旗 Zhalute Banner;81 霍林郭勒市 Huolinguole
06 鄂尔多斯市 Ordos~eerduosi;02 东胜区 Dongsheng;03 康巴什区 Kangbashi;21 达拉特旗 Dalate Banner;22 准格尔旗 Zhunge'er Banner;23 鄂托克前旗 Etuokeqian Banner;24 鄂托克旗 Etuoke Banner;25 杭锦旗 Hangjin Banner;26 乌审旗 Wushen Banner;27 伊金霍洛旗 Yijinhuoluo Banner
07 呼伦贝尔市 Hulunbuir~hulunbeier;02 海拉尔区 Haila'er;03 扎赉诺尔区 Zhalainuo'er;21 阿荣旗 Arong Banner;22 莫力达瓦达斡尔族自治旗 Molidawa Daur Autonomous Banner;23 鄂伦春自治旗 Oroqen Autonomous Banner;24 鄂温克族自治旗 Evenki Autonomous Banner;25 陈巴尔虎旗 Chenba'erhu Banner;26 新巴尔虎左旗 Xinba'erhuzuo Banner;27 新巴尔虎右旗 Xinba'erhuyou Banner;81 满洲里市 Manzhouli;82 牙克石市 Yakeshi;83 扎兰屯市 Zhalantun;84 额尔古纳市 Ergun~eerguna;85 根河市 Genhe
08 巴彦淖尔市 Bayannur~bayannaoer;02 临河区 Linhe;21 五原县 Wuyuan;22 磴口县 Dengkou;23 乌拉特前旗 Wulateqian Banner;24 乌拉特中旗 Wulatezhong Banner;25 乌拉特后旗 Wulatehou Banner;26 杭锦后旗 Hangjinhou Banner
09 乌兰察布市 Ulanqab~wulanchabu;02 集宁区 Jining;21 卓资县 Zhuozi;22 化德县 Huade;23 商都县 Shangdu;24 兴和县 Xinghe;25 凉城县 Liangcheng;26 察哈尔右翼前旗 Chaha'eryouyiqian Banner;27 察哈尔右翼中旗 Chaha'eryouyizhong Banner;28 察哈尔右翼后旗 Chaha'eryouyihou Banner;29 四子王旗 Siziwang Banner;81 丰镇市 Fengzhen
22 兴安盟 Hinggan League~xingan;01 乌兰浩特市 Ulanhot~wulanhaote;02 阿尔山市 A'ershan;21 科尔沁右翼前旗 Ke'erqinyouyiqian Banner;22 科尔沁右翼中旗 Ke'erqinyouyizhong Banner;23 扎赉特旗 Zhalaite Banner;24 突泉县 Tuquan
25 锡林郭勒盟 Xilingol League~xilinguole;01 二连浩特市 Erenhot~erlianhaote;02 锡林浩特市 Xilinhot~xilinhaote;22 阿巴嘎旗 Abaga Banner;23 苏尼特左旗 Sunitezuo Banner;24 苏尼特右旗 Suniteyou Banner;25 东乌珠穆沁旗 Dongwuzhumuqin Banner;26 西乌珠穆沁旗 Xiwuzhumuqin Banner;27 太仆寺旗 Taipusi Banner;28 镶黄旗 Xianghuang Banner;29 正镶白旗 Zhengxiangbai Banner;30 正蓝旗 Zhenglan Banner;31 多伦县 Duolun
29 阿拉善盟 Alxa League~alashan;21 阿拉善左旗 Alashanzuo Banner;22 阿拉善右旗 Alashanyou Banner;23 额济纳旗 Ejina Banner
`;
