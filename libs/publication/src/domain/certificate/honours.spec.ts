import { chosenHonours, honoursOf, type Published } from './honours.js';
import { type Statement, signedBytes, statementHash } from './statement.js';
import { filled } from './wording.js';

const name = (text: string) => ({ 'zh-CN': text, en: `${text} in English` });
const winner = (number: string, holderName: string | null = null) => ({
  ...{ number, title: `项目 ${number}`, organisation: '通州第一医院', holderName },
});
const PUBLISHED: Published = {
  awards: [
    { code: 'FIRST', holder: 'project', name: name('一等奖') },
    { code: 'TALENT', holder: 'person', name: name('杰出人才奖') },
  ],
  prizes: [
    { awardCode: 'TALENT', entryId: 'a', holderName: '欧阳·𠮷' },
    { awardCode: 'FIRST', entryId: 'a', holderName: null },
    { awardCode: 'FIRST', entryId: null, holderName: null },
  ],
  release: {
    edition: { code: 'E', name: name('大赛') },
    awards: [
      { code: 'FIRST', name: name('一等奖'), quota: 2, winners: [winner('E-1')], vacant: 1 },
      { code: 'TALENT', name: name('杰出人才奖'), quota: 1, winners: [winner('E-1', '欧阳·𠮷')], vacant: 0 },
    ],
    final: [],
  },
  numbers: new Map([['a', 'E-1']]),
  noticed: new Map([
    ['FIRST E-1', ['林知远', '欧阳·𠮷']],
    ['TALENT E-1', ['欧阳·𠮷']],
  ]),
  teams: new Map([
    [
      'a',
      [
        { personId: 'p1', known: true, name: '林知远', agreed: true },
        { personId: 'p2', known: true, name: '王小明', agreed: false },
        { personId: 'p3', known: true, name: '欧阳·𠮷', agreed: true },
      ],
    ],
  ]),
};

it('honours the project and those of its people who agreed, each with their place in the team', () => {
  const { honours, unpublished } = honoursOf(PUBLISHED);
  expect(honours.map(({ kind, holder, place, personId }) => [kind, holder, place, personId])).toEqual([
    ['project', '项目 E-1', undefined, null],
    ['member', '林知远', 1, 'p1'],
    ['member', '欧阳·𠮷', 3, 'p3'],
    ['person', '欧阳·𠮷', undefined, 'p3'],
  ]);
  expect(honours[0]?.people).toEqual(['林知远', '欧阳·𠮷']);
  expect(new Set(honours.map(({ claim }) => claim)).size).toBe(4);
  expect(unpublished).toBe(0);
});

it('takes names from the release alone, and counts what it does not say', () => {
  const [first, talent] = PUBLISHED.release.awards;
  const hidden = { ...talent!, winners: [winner('E-1', null)] };
  const older = { ...PUBLISHED, release: { ...PUBLISHED.release, awards: [{ ...first!, winners: [] }, hidden] } };
  expect(honoursOf(older)).toMatchObject({ honours: [], unpublished: 1 });
});

it('names whom the notice names and who still agrees, and says where they differ', () => {
  const noticed = new Map([['FIRST E-1', ['王小明', '欧阳·𠮷', '周敏']]]);
  const { honours, later, differences } = honoursOf({ ...PUBLISHED, noticed });
  const of = (award: string) => honours.filter((one) => one.award.code === award);
  expect(of('FIRST').map(({ kind, holder }) => [kind, holder])).toEqual([
    ['project', '项目 E-1'],
    ['member', '欧阳·𠮷'],
  ]);
  expect(of('FIRST')[0]?.people).toEqual(['欧阳·𠮷']);
  expect(later.map(({ kind, holder }) => [kind, holder])).toEqual([['member', '林知远']]);
  expect(differences.map(({ how, name: whose }) => [how, whose])).toEqual([
    ['since', '林知远'],
    ['withdrew', '王小明'],
    ['gone', '周敏'],
    ['unlisted', '项目 E-1'],
  ]);
  expect(honoursOf(PUBLISHED).differences).toEqual([]);
});

it('gives no own award to somebody whom the notice does not name', () => {
  const noticed = new Map([['TALENT E-1', ['林知远']]]);
  const { honours, later, differences } = honoursOf({ ...PUBLISHED, noticed });
  expect(honours.some(({ kind }) => kind === 'person')).toBe(false);
  expect(later.map(({ kind, holder }) => [kind, holder])).toEqual([['person', '欧阳·𠮷']]);
  expect(differences.filter(({ award }) => award['zh-CN'] === '杰出人才奖').map(({ how }) => how)).toEqual([
    'since',
    'withdrew',
  ]);
});

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
  [100, '100'],
])('says the place %i as %s', (place, words) => {
  const [, member] = honoursOf(PUBLISHED).honours;
  const said = filled({ 'zh-CN': '第{place}完成人', en: 'no. {place}' }, name('大赛'), { ...member!, place });
  expect(said).toEqual({ 'zh-CN': `第${words}完成人`, en: `no. ${place}` });
});

it('honours judges and units the organisers chose', () => {
  const chosen = chosenHonours([{ personId: 'j', name: '周敏' }], ['通州区科委']);
  expect(chosen.map(({ kind, holder, claim }) => [kind, holder, claim])).toEqual([
    ['judge', '周敏', 'judge j'],
    ['organisation', '通州区科委', 'organisation 通州区科委'],
  ]);
});

it('fills the places of a wording once, in each language, and nothing inside what it filled in', () => {
  const [, member] = honoursOf(PUBLISHED).honours;
  const text = { 'zh-CN': '{name}第{place}{award}《{project}》{edition}', en: '{name}: {award} ({unknown})' };
  const written = filled(text, name('{name}大赛'), { ...member!, holder: '{award}' });
  expect(written['zh-CN']).toBe('{award}第一一等奖《项目 E-1》{name}大赛');
  expect(written.en).toBe('{award}: 一等奖 in English ({unknown})');
});

it('signs the same bytes whatever the order of the members', () => {
  const statement = {
    format: 1,
    number: 'N',
    holder: '欧阳·𠮷',
    people: [],
    date: '2024-08-12',
  } as unknown as Statement;
  const turned = Object.fromEntries(Object.entries(statement).reverse()) as unknown as Statement;
  expect(signedBytes(turned)).toEqual(signedBytes(statement));
  expect(new TextDecoder().decode(signedBytes(statement))).toBe(
    '{"date":"2024-08-12","format":1,"holder":"欧阳·𠮷","number":"N","people":[]}',
  );
  expect(statementHash({ ...statement, holder: '欧阳·吉' })).not.toBe(statementHash(statement));
});
