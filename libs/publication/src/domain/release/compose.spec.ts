import { composeRelease, type ReleaseMaterial } from './compose.js';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const words = (number: string) => ({ number, title: `项目 ${number}`, organisation: '首都医科大学' });
const card = (number: string) => ({ ...words(number), track: '02', region: '110112' });
const MATERIAL: ReleaseMaterial = {
  edition: { code: 'E', name: name('大赛') },
  standing: 'provisional',
  result: null,
  rules: { ranking: 'all', scores: true, criteria: false, tracks: false, regions: false, bundle: 'public' },
  ...{ tracks: [{ code: '02', name: name('器械') }], provinces: [{ code: '11', name: name('北京市') }] },
  criteria: [{ code: 'A', name: name('创新') }],
  awards: [
    { code: 'FIRST', name: name('一等奖'), quota: 1 },
    { code: 'TALENT', name: name('杰出人才奖'), quota: 2 },
  ],
  prizes: [
    { awardCode: 'FIRST', entryId: 'a', holderId: null },
    { awardCode: 'TALENT', entryId: 'a', holderId: 'm' },
    { awardCode: 'TALENT', entryId: null, holderId: null },
  ],
  suspended: [],
  standings: [
    { entryId: 'a', listKey: '', rank: 1, shown: '91.25', exact: '365/4', decidedBy: null, criteria: { A: '55/3' } },
  ],
  steps: new Map(),
  cards: new Map([['a', card('2024-QX-0001')]]),
  waiting: new Set(['FIRST a ']),
  names: [{ entryId: 'a', personId: 'm', name: '𠮷田·明' }],
};

it('writes awards in the order of the catalogue, with their vacancies', () => {
  const { awards, final } = composeRelease(MATERIAL);
  expect(awards.map(({ code, winners, vacant }) => [code, winners.length, vacant])).toEqual([
    ['FIRST', 1, 0],
    ['TALENT', 1, 1],
  ]);
  expect(final).toEqual([{ rank: 1, ...words('2024-QX-0001'), score: '91.25', tie: null }]);
});

it('names a person by their own consent to publication and nobody else', () => {
  const holder = (material: ReleaseMaterial) => composeRelease(material).awards[1]?.winners[0]?.holderName;
  expect(holder(MATERIAL)).toBe('𠮷田·明');
  const lead = { entryId: 'a', personId: 'lead', name: '林知远' };
  expect(holder({ ...MATERIAL, names: [lead] })).toBeNull();
  expect(holder({ ...MATERIAL, names: [{ ...lead, entryId: 'b', personId: 'm' }] })).toBeNull();
});

it('takes nothing along that the public must not see', () => {
  const cards = new Map([['a', { ...card('1'), phone: '13800000000', leadId: 'secret' }]]);
  expect(JSON.stringify(composeRelease({ ...MATERIAL, cards }))).not.toMatch(/13800000000|secret/);
});

it('publishes tracks, regions and means only where the edition says so', () => {
  const rules = { ...MATERIAL.rules, criteria: true, tracks: true, regions: true };
  const body = composeRelease({ ...MATERIAL, rules });
  expect([body.tracks, body.regions, body.criteria].map((list) => list?.map(({ code }) => code))).toEqual([
    ['02'],
    ['11'],
    ['A'],
  ]);
  expect(body.final[0]).toMatchObject({ track: '02', region: '11', criteria: { A: '18.33' } });
  expect(composeRelease(MATERIAL)).not.toMatchObject({ tracks: expect.anything() });
});

it('leaves scores or ranks out where the edition keeps them to itself', () => {
  const bare = composeRelease({ ...MATERIAL, rules: { ...MATERIAL.rules, scores: false } });
  expect(bare.final).toEqual([{ rank: 1, ...words('2024-QX-0001') }]);
  const none = composeRelease({ ...MATERIAL, rules: { ...MATERIAL.rules, ranking: 'none' } });
  expect(none.final).toEqual([]);
  const other = { ...MATERIAL.standings[0]!, entryId: 'b', rank: 2 };
  const winners = {
    ...MATERIAL,
    standings: [...MATERIAL.standings, other],
    rules: { ...MATERIAL.rules, ranking: 'winners' as const },
  };
  expect(composeRelease(winners).final).toHaveLength(1);
});

it('says that a suspended prize waits, and neither calls it vacant nor names whose it is', () => {
  const prizes = MATERIAL.prizes.filter(({ awardCode }) => awardCode !== 'FIRST');
  const { awards } = composeRelease({ ...MATERIAL, prizes, suspended: [{ awardCode: 'FIRST' }] });
  expect(awards[0]).toMatchObject({ winners: [], vacant: 0, suspended: 1 });
  expect(awards[1]).not.toHaveProperty('suspended');
});

it('marks a winner whose own notice still runs when the others are final', () => {
  const marks = (material: ReleaseMaterial) => composeRelease(material).awards[0]?.winners[0]?.provisional;
  expect(marks(MATERIAL)).toBeUndefined();
  expect(marks({ ...MATERIAL, standing: 'final' })).toBe(true);
  expect(marks({ ...MATERIAL, standing: 'final', waiting: new Set() })).toBeUndefined();
  expect(marks({ ...MATERIAL, standing: 'final', waiting: new Set(['TALENT a m']) })).toBeUndefined();
});

describe('the bundle', () => {
  const cards = new Map([
    ['a', card('2024-QX-0001')],
    ['b', card('2024-QX-0002')],
  ]);
  const standings = [...MATERIAL.standings, { ...MATERIAL.standings[0]!, entryId: 'b', rank: 2 }];
  const result = { no: 1, hash: 'f', labels: { E1: 'b', E2: 'a', E3: 'never-ranked' } };
  const resultBy = (rules: Partial<ReleaseMaterial['rules']>) =>
    composeRelease({ ...MATERIAL, cards, standings, result, rules: { ...MATERIAL.rules, ...rules } }).result;

  it('has those entries named whose line is published, and nobody else', () => {
    expect(resultBy({})?.numbers).toEqual({ E1: '2024-QX-0002', E2: '2024-QX-0001' });
    expect(resultBy({ ranking: 'winners' })?.numbers).toEqual({ E2: '2024-QX-0001' });
    expect(resultBy({ ranking: 'none' })?.numbers).toEqual({});
  });

  it('has nobody named where it is given on request, and is known by its hash', () => {
    expect(resultBy({ bundle: 'request' })).toEqual({ no: 1, hash: 'f', bundle: 'request' });
  });
});
