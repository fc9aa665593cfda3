// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 吉林省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 长春市 Changchun;02 南关区 Nanguan;03 宽城区 Kuancheng;04 朝阳区 Chaoyang;05 二道区 Erdao;06 绿园区 Lüyuan;12 双阳区 Shuangyang;13 九台区 Jiutai;22 农安县 Nong'an;82 榆树市 Yushu;83 德惠市 Dehui;84 公主岭市 Gongzhuling
02 吉林市 Jilin;02 昌邑区 Changyi;03 龙潭区 Longtan;04 船营区 Chuanying;11 丰满区 Fengman;21 永吉县 Yongji;81 蛟河市 Jiaohe;82 桦甸市 Huadian;83 舒兰市 Shulan;84 磐石市 Panshi
03 四平市 Siping;02 铁西区 Tiexi;03 铁东区 Tiedong;22 梨树县 Lishu;23 伊通满族自治县 Yitong Manchu Autonomous County;82 双辽市 Shuangliao
04 辽源市 Liaoyuan;02 龙山区 Longshan;03 西安区 Xi'an;21 东丰县 Dongfeng;22 东辽县 Dongliao
05 通化市 Tonghua;02 东昌区 Dongchang;03 二道江区 Erdaojiang;21 通化县 Tonghua County;23 辉南县 Huinan;24 柳河县 Liuhe;81 梅河口市 Meihekou;82 集安市 Ji'an
06 白山市 Baishan;02 浑江区 Hunjiang;05 江源区 Jiangyuan;21 抚松县 Fusong;22 靖宇县 Jingyu;23 长白朝鲜族自治县 Changbai Korean Autonomous County;81 临江市 Linjiang
07 松原市 Songyuan;02 宁江区 Ningjiang;21 前郭尔罗斯蒙古族自治县 Qianguo'erluosi Mongol Autonomous County;22 长岭县 Changling;23 乾安县 Qian'an;81 扶余市 Fuyu
08 白城市 Baicheng;02 洮北区 Taobei;21 镇赉县 Zhenlai;22 通榆县 Tongyu;81 洮南市 Taonan;82 大安市 Da'an
24 延边朝鲜族自治州 Yanbian Korean Autonomous Prefecture;01 延吉市 Yanji;02 图们市 Tumen;03 敦化市 Dunhua;04 珲春市 Hunchun;05 龙井市 Longjing;06 和龙市 Helong;24 汪清县 Wangqing;26 安图县 Antu
`;
