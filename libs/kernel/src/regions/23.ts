// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
/** 黑龙江省: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = `
01 哈尔滨市 Harbin~haerbin;02 道里区 Daoli;03 南岗区 Nangang;04 道外区 Daowai;08 平房区 Pingfang;09 松北区 Songbei;10 香坊区 Xiangfang;11 呼兰区 Hulan;12 阿城区 Acheng;13 双城区 Shuangcheng;23 依兰县 Yilan;24 方正县 Fangzheng;25 宾县 Bin County;26 巴彦县 Bayan;27 木兰县 Mulan;28 通河县 Tonghe;29 延寿县 Yanshou;83 尚志市 Shangzhi;84 五常市 Wuchang
02 齐齐哈尔市 Qiqihar~qiqihaer;02 龙沙区 Longsha;03 建华区 Jianhua;04 铁锋区 Tiefeng;05 昂昂溪区 Ang'angxi;06 富拉尔基区 Fula'erji;07 碾子山区 Nianzishan;08 梅里斯达斡尔族区 Meilisidawo'erzu;21 龙江县 Longjiang;23 依安县 Yi'an;24 泰来县 Tailai;25 甘南县 Gannan;27 富裕县 Fuyu;29 克山县 Keshan;30 克东县 Kedong;31 拜泉县 Baiquan;81 讷河市 Nehe
03 鸡西市 Jixi;02 鸡冠区 Jiguan;03 恒山区 Hengshan;04 滴道区 Didao;05 梨树区 Lishu;06 城子河区 Chengzihe;07 麻山区 Mashan;21 鸡东县 Jidong;81 虎林市 Hulin;82 密山市 Mishan
04 鹤岗市 Hegang;02 向阳区 Xiangyang;03 工农区 Gongnong;04 南山区 Nanshan;05 兴安区 Hinggan~xingan;06 东山区 Dongshan;07 兴山区 Xingshan;21 萝北县 Luobei;22 绥滨县 Suibin
05 双鸭山市 Shuangyashan;02 尖山区 Jianshan;03 岭东区 Lingdong;05 四方台区 Sifangtai;06 宝山区 Baoshan;21 集贤县 Jixian;22 友谊县 Youyi;23 宝清县 Baoqing;24 饶河县 Raohe
06 大庆市 Daqing;02 萨尔图区 Sa'ertu;03 龙凤区 Longfeng;04 让胡路区 Ranghulu;05 红岗区 Honggang;06 大同区 Datong;21 肇州县 Zhaozhou;22 肇源县 Zhaoyuan;23 林甸县 Lindian;24 杜尔伯特蒙古族自治县 Du'erbote Mongol Autonomous County
07 伊春市 Yichun;17 伊美区 Yimei;18 乌翠区 Wucui;19 友好区 Youhao;22 嘉荫县 Jiayin;23 汤旺县 Tangwang;24 丰林县 Fenglin;25 大箐山县 Dajingshan;26 南岔县 Nancha;51 金林区 Jinlin;81 铁力市 Tieli
08 佳木斯市 Jiamusi;03 向阳区 Xiangyang;04 前进区 Qianjin;05 东风区 Dongfeng;11 郊区 Suburban District~jiao;22 桦南县 Huanan;26 桦川县 Huachuan;28 汤原县 Tangyuan;81 同江市 Tongjiang;82 富锦市 Fujin;83 抚远市 Fuyuan
09 七台河市 Qitaihe;02 新兴区 Xinxing;03 桃山区 Taoshan;04 茄子河区 Qiezihe;21 勃利县 Boli
10 牡丹江市 Mudanjiang;02 东安区 Dong'an;03 阳明区 Yangming;04 爱民区 Aimin;05 西安区 Xi'an;25 林口县 Linkou;81 绥芬河市 Suifenhe;83 海林市 Hailin;84 宁安市 Ning'an;85 穆棱市 Muling;86 东宁市 Dongning
11 黑河市 Heihe;02 爱辉区 Aihui;23 逊克县 Xunke;24 孙吴县 Sunwu;81 北安市 Bei'an;82 五大连池市 Wudalianchi;83 嫩江市 Nenjiang
12 绥化市 Suihua;02 北林区 Beilin;21 望奎县 Wangkui;22 兰西县 Lanxi;23 青冈县 Qinggang;24 庆安县 Qing'an;25 明水县 Mingshui;26 绥棱县 Suileng;81 安达市 Anda;82 肇东市 Zhaodong;83 海伦市 Hailun
27 大兴安岭地区 Daxing'anling Prefecture;01 漠河市 Mohe;21 呼玛县 Huma;22 塔河县 Tahe;61 加格达奇区 Jiagedaqi;62 松岭区 Songling;63 新林区 Xinlin;64 呼中区 Huzhong
`;
