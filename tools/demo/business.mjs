import { FIELDS } from './fields.mjs';

/** Market, money, needs, where to settle, what else there is to say. */
export function businessOf(team) {
  return { ...market(team), ...money(team), ...needs(team), ...landing(team), ...declarations(team) };
}

function market({ index, title, track, division }) {
  if (division === 'A' && index % 3 === 0) return {};
  const { patients, rivals } = FIELDS[track];
  const size = 6 + ((index * 7) % 40);
  return {
    market:
      `目标人群为${patients}，按京津冀就诊量测算，年市场规模约${size}亿元。付费方为医疗机构与医保，${title}拟先进入三级医院，再通过医联体推广到基层。` +
      `主要竞争来自${rivals[0]}，本项目以疗效、成本与本地服务取得优势，三年内计划覆盖${20 + (index % 30)}家医院。`,
  };
}

function money({ index, trl, division }) {
  const support = [
    {
      id: 'f1',
      kind: 'grant',
      name: '省部级重点研发计划课题',
      source: '省级科技主管部门',
      year: '2022',
      amount: `${120 + index * 3}.50`,
    },
    { id: 'f2', kind: 'prize', name: '区域医学创新大赛二等奖', source: '大赛组委会', year: '2023' },
  ];
  const rounds = ['seed', 'angel', 'preA', 'A'];
  const need = { fundingNeed: String(300 + ((index * 130) % 2700)), fundingRound: rounds[index % 4] };
  return {
    support: support.slice(0, trl >= 6 ? 2 : 1),
    ...(division === 'B' ? { ...need, equityOffered: `${6 + (index % 9)}.5` } : {}),
  };
}

const TEXTS = {
  policy: '希望得到创新医疗器械审评沟通与医保准入方面的指导。',
  rnd: '希望与京津冀临床机构共建验证平台，分担多中心研究。',
  capital: '希望对接熟悉医疗早期项目的投资机构，用于注册临床。',
};

function needs({ index }) {
  const [first, ...rest] = [['policy', 'talent'], ['rnd'], ['capital', 'market']][index % 3];
  return { needs: [first, ...rest], needsText: TEXTS[first] };
}

const FORMS = [['company', 'clinical'], ['laboratory'], ['headquarters', 'production']];

function landing({ index }) {
  const place = ['tongzhou', 'beijing', 'tianjin', 'hebei', 'undecided'][index % 5];
  if (place === 'undecided') return { landing: place };
  const production = index % 3 === 2;
  return {
    landing: place,
    landingForm: FORMS[index % 3],
    landingSpace: String(300 + (index % 8) * 250),
    ...(production ? { landingLand: String(5 + (index % 20)) } : {}),
    landingTime: ['half_year', 'one_year', 'two_years', 'later'][index % 4],
    landingText: `首期团队${8 + (index % 20)}人，优先与当地三级医院开展示范应用，达产后年产值约${1 + (index % 6)}亿元。`,
  };
}

const RECOMMENDER = { id: 'm1', unit: '北京医学创新促进会', name: '曾启明' };

function declarations({ index, title }) {
  const earlier = { id: 'e1', year: '2023', number: '', title: title.slice(0, 40), result: '入围复赛' };
  const avoid = { id: 'a1', name: '顾·𠮷明', unit: '某同类产品企业', reason: '与本项目存在直接竞争关系' };
  return {
    enteredBefore: index % 6 === 5 ? 'yes' : 'no',
    ...(index % 6 === 5 ? { previous: [earlier] } : {}),
    ...(index % 10 === 7 ? { recommenders: [RECOMMENDER] } : {}),
    ...(index % 10 === 3 ? { avoid: [avoid] } : {}),
  };
}
