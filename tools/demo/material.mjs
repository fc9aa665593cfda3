/** Lists from which the demo's people, bodies and projects are put together. Nothing here exists. */
export const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
  '欧阳',
  '司马',
  '𠮷',
];
export const GIVEN = [
  ...'伟芳娜敏静磊洋艳勇军杰娟涛明超霞平刚桂辰昊然嘉宁思远雨桐子涵一诺梓萱欣怡浩宇博文景行知微若溪承泽清和',
];

const body = (kind) => (name) => ({ name, kind });
const hospitals = [
  '永济医院',
  '仁和心血管病医院',
  '康宁肿瘤医院',
  '明德骨科医院',
  '慈安妇产医院',
  '济民中医医院',
  '广安康复医院',
  '同泽儿童医院',
  '安和眼科医院',
].map(body('hospital'));
const universities = ['渤海医科大学', '燕北工业大学', '华岳中医药大学', '清源理工大学'].map(body('university'));
const institutes = ['生物医学工程研究所', '再生医学研究院', '脑科学研究中心', '公共卫生研究院'].map(body('institute'));
const companies = [
  '启明医疗器械有限公司',
  '瑞影智能科技有限公司',
  '康源生物医药股份有限公司',
  '微诊体外诊断有限公司',
  '云脉数字医疗有限公司',
  '济安康复科技有限公司',
  '本草新研药业有限公司',
  '精睿手术机器人有限公司',
].map(body('company'));
const ALL = [...hospitals, ...universities, ...institutes, ...companies];

export const PLACES = [
  { region: '110112', city: '北京通州', bodies: ALL },
  { region: '110108', city: '北京海淀', bodies: ALL },
  { region: '120116', city: '天津滨海', bodies: ALL },
  { region: '130102', city: '石家庄', bodies: ALL },
  { region: '130606', city: '保定', bodies: ALL },
];

const crossed = (track, subjects, means) => ({
  track,
  titles: subjects.flatMap((subject) => means.map((mean) => `${subject}${mean}`)),
});

/** Titles by track: every subject with every means, 4–40 characters each. */
export const PROJECTS = [
  crossed(
    '01',
    ['针对实体瘤的', '面向罕见病的', '抗耐药菌的', '治疗肺纤维化的', '干预早期阿尔茨海默病的'],
    ['双特异性抗体新药', '小核酸药物', '靶向蛋白降解剂', '长效多肽制剂', '细胞治疗产品'],
  ),
  crossed(
    '02',
    ['用于冠脉介入的', '面向脊柱手术的', '可降解的', '用于早产儿的', '面向基层医院的'],
    ['手术导航机器人', '植入式监测装置', '一体化呼吸支持设备', '低剂量成像系统', '微创能量器械'],
  ),
  crossed(
    '03',
    ['消化道肿瘤', '脓毒症', '遗传性耳聋', '心肌损伤'],
    ['早筛多组学试剂盒', '床旁快速检测芯片', '液体活检平台', '质谱诊断方案', '数字聚合酶链检测'],
  ),
  crossed(
    '04',
    ['卒中救治', '病理诊断', '慢病管理', '重症监护', '影像质控'],
    ['多模态大模型', '智能决策系统', '联邦学习平台', '数字疗法', '实时预警系统'],
  ),
  crossed(
    '05',
    ['经典名方', '中药注射剂', '针灸镇痛', '道地药材'],
    ['质量标志物体系', '循证评价平台', '智能诊疗装备', '新药转化', '溯源与制剂工艺'],
  ),
  crossed(
    '06',
    ['卒中后上肢', '老年跌倒', '产后盆底', '青少年脊柱侧弯', '睡眠呼吸'],
    ['康复机器人', '居家康复方案', '可穿戴评估系统', '功能训练平台', '健康管理服务'],
  ),
];

/** Where judges come from: enough clinical ones for two on every entry of the online round. */
export const JUDGE_HOMES = [
  {
    kind: 'clinical',
    unit: 'hospital',
    count: 11,
    names: [
      '北京东旭医院',
      '天津海河医院',
      '河北太行医院',
      '北京春晖医院',
      '北京西山医院',
      '天津静海中心医院',
      '唐山港城医院',
      '廊坊新区医院',
    ],
  },
  {
    kind: 'academic',
    unit: 'university',
    count: 7,
    names: ['北方医工大学', '京东大学医学部', '津门医科大学', '冀北大学', '脑机工程研究院', '精准医学研究所'],
  },
  {
    kind: 'capital',
    unit: 'company',
    count: 5,
    names: ['长河医疗创业投资有限公司', '远山资本管理有限公司', '青禾健康基金管理有限公司', '同舟创业投资有限公司'],
  },
  {
    kind: 'industry',
    unit: 'company',
    count: 3,
    names: ['城际医药产业园有限公司', '海棠医疗科技有限公司', '湾区生命科学园有限公司'],
  },
  { kind: 'registration_ip', unit: 'other', count: 2, names: ['医疗器械注册服务中心', '知识产权运营中心'] },
];
