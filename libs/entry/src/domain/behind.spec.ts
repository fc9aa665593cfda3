import { readFileSync } from 'node:fs';
import { type MentionRule, namedBehind, namedInForm, peopleBehind } from './behind.js';

const rules = [
  { field: 'patents', relation: 'co-applicant', person: 'owner', organisation: 'owner', year: 'number' },
  { field: 'support', relation: 'shareholding', organisation: 'source', when: { field: 'kind', in: ['investment'] } },
  { field: 'avoid', relation: 'named-by-team', person: 'name', organisation: 'unit', reason: 'reason' },
];

it('reads what the rules name, row by row', () => {
  const answers = {
    patents: [
      { owner: ' 首都医科大学；周宁 ', number: '202010566088.9' },
      { owner: '', number: '1' },
    ],
    support: [
      { kind: 'grant', source: '自然科学基金' },
      { kind: 'investment', source: '通州医健基金', year: 2023 },
    ],
    avoid: [{ name: '王伟', unit: '安贞医院', reason: '竞争' }],
  };
  const none = { year: null, reason: null };
  const owner = '首都医科大学；周宁';
  expect(namedInForm(answers, rules)).toEqual([
    {
      field: 'patents',
      relation: 'co-applicant',
      person: owner,
      organisation: owner,
      together: false,
      ...none,
      year: '202010566088.9',
    },
    {
      field: 'support',
      relation: 'shareholding',
      person: null,
      organisation: '通州医健基金',
      together: false,
      ...none,
    },
    {
      field: 'avoid',
      relation: 'named-by-team',
      person: '王伟',
      organisation: '安贞医院',
      together: true,
      ...none,
      reason: '竞争',
    },
  ]);
  expect(namedInForm({ patents: '没有表格' }, rules)).toEqual([]);
});

it('counts what was handed in and what is written since, each once', () => {
  const rule = { field: 'avoid', relation: 'named-by-team', person: 'name', organisation: 'unit' };
  const [one, other] = [
    { name: '王伟', unit: '安贞医院' },
    { name: '何静', unit: '朝阳医院' },
  ];
  const edited = [
    { field: 'avoid', row: '', value: ['b', 'a'] },
    { field: 'avoid', row: 'a', value: one },
    { field: 'avoid', row: 'b', value: other },
    { field: 'avoid', row: 'gone', value: null },
  ];
  const people = namedBehind({ avoid: [{ id: 'a', ...one }] }, edited, [rule]).map(({ person }) => person);
  expect(people).toEqual(['王伟', '何静']);
});

it('knows everybody of the team once, by what was handed in', () => {
  const member = { personId: 'a', name: '林知远', role: '', unit: '安贞医院', contribution: '' };
  expect(peopleBehind({ lead: { id: 'a', name: '林' }, members: [member] }, [{ id: 'b', name: '何静' }])).toEqual([
    { personId: 'a', name: '林知远', unit: '安贞医院' },
    { personId: 'b', name: '何静', unit: '' },
  ]);
});

it('knows in the form of 2024 who recommends, who applied for a grant together, and whom a team names', () => {
  const file = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8')) as {
    recusal: { mentions: MentionRule[] };
  };
  const answers = {
    recommenders: [{ unit: '北京医学创新促进会' }, { unit: '安贞医院', name: '曾启明' }],
    support: [{ kind: 'grant', source: '国家自然科学基金委员会', partners: '朝阳医院；陆知行', year: 2023 }],
    avoid: [{ name: '王伟', unit: '某公司', reason: '竞争' }],
  };
  const named = namedInForm(answers, file.recusal.mentions);
  expect(named.map((one) => [one.relation, one.person, one.organisation, one.together, one.year])).toEqual([
    ['funder', null, '国家自然科学基金委员会', false, '2023'],
    ['co-applicant', '朝阳医院；陆知行', '朝阳医院；陆知行', false, '2023'],
    ['recommender', null, '北京医学创新促进会', false, null],
    ['recommender', '曾启明', '安贞医院', true, null],
    ['named-by-team', '王伟', '某公司', true, null],
  ]);
});
