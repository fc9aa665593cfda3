import { type Placed, scoreOf } from './tie.js';

const CLINICAL = { 'zh-CN': '临床价值', en: 'Clinical value' };
const names = new Map([['criterion:CLINICAL', CLINICAL]]);
const placed = (rank: number, exact: string, shown: string, decidedBy: string | null): Placed => ({
  ...{ rank, exact, shown, decidedBy },
});

it('says nothing where nobody else has the score', () => {
  const one = placed(1, '365/4', '91.25', 'total');
  expect(scoreOf(one, [one, placed(2, '91', '91.00', 'total')], names)).toEqual({ score: '91.25', tie: null });
});

it('names the step that told entries of one score apart, and the criterion it compared', () => {
  const list = [
    placed(1, '365/4', '91.25', 'criterion:CLINICAL'),
    placed(2, '365/4', '91.25', 'vote'),
    placed(3, '365/4', '91.25', 'vote'),
  ];
  expect(list.map((one) => scoreOf(one, list, names))).toEqual([
    { score: '91.25', tie: { step: 'criterion', name: CLINICAL } },
    { score: '91.25', tie: { step: 'vote', name: null } },
    { score: '91.25', tie: { step: 'vote', name: null } },
  ]);
});

it('shows two more decimals where only they tell entries apart', () => {
  const list = [placed(1, '9127/100', '91.27', 'total'), placed(2, '1369/15', '91.27', 'total')];
  expect(list.map((one) => scoreOf(one, list, names).score)).toEqual(['91.2700', '91.2667']);
});

it('says so where entries share their rank', () => {
  const list = [placed(1, '90', '90.00', null), placed(1, '90', '90.00', null)];
  expect(scoreOf(list[0]!, list, names)).toEqual({ score: '90.00', tie: { step: null, name: null } });
});
