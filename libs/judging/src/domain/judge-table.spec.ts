import fc from 'fast-check';
import { COLUMNS } from './judge-columns.js';
import { changedColumns, readJudgeTable, type TableJudge } from './judge-table.js';

const head = Object.values(COLUMNS).map(([zh]) => zh);
const line = [
  '周宁',
  'Zhou@Example.org',
  '临床',
  '通州第一医院',
  '',
  '医院',
  '通州区',
  '主任医师',
  '心血管、AI',
  '中文，英语',
  '',
];
const good: TableJudge = {
  name: '周宁',
  email: 'zhou@example.org',
  kind: 'clinical',
  organisation: { name: '通州第一医院', uscc: null, kind: 'hospital', region: '110112' },
  title: '主任医师',
  expertise: ['心血管', 'AI'],
  languages: ['zh', 'en'],
  capacity: 25,
};

it('reads a judge from a row, the usual limit where none is given', () =>
  expect(readJudgeTable([head, line]).rows).toEqual([
    { row: 2, name: '周宁', email: good.email, judge: good, faults: [] },
  ]));

it('finds columns by either language, in any order, and skips empty rows', () => {
  const english = Object.values(COLUMNS).map(([, en]) => `${en} *`);
  const [first, ...rest] = [english, line.map(() => ' '), line].map((row) => row.toReversed());
  expect(readJudgeTable([first!, ...rest]).rows).toMatchObject([{ row: 3, judge: good }]);
});

it('says which columns are missing', () =>
  expect(readJudgeTable([['姓名', '邮箱']]).missing).toEqual(['kind', 'organisation', 'organisationKind', 'region']));

it.each([
  [0, '', 'name required'],
  [0, '名'.repeat(61), 'name too-long'],
  [1, 'nobody', 'email not-an-email'],
  [2, '牙医', 'kind not-an-option'],
  [6, '火星', 'region not-an-option'],
  [8, '长'.repeat(41), 'expertise too-long'],
  [9, '火星语', 'languages not-an-option'],
  [10, '0', 'capacity not-a-number'],
  [10, '2.5', 'capacity not-a-number'],
])('finds what is wrong in column %i with %j', (place, cell, fault) => {
  const [row] = readJudgeTable([head, line.with(place, cell)]).rows;
  expect(row!.judge).toBeNull();
  expect(row!.faults.map(({ column, code }) => `${column} ${code}`)).toEqual([fault]);
});

it('takes an address once', () =>
  expect(readJudgeTable([head, line, line]).rows[1]).toMatchObject({ judge: null, faults: [{ code: 'duplicate' }] }));

it('says what a row changes, and never the name of whoever has an account', () => {
  const known = { ...good, hasAccount: false };
  expect(changedColumns(good, known)).toEqual([]);
  const other = { ...good, name: '周凝', capacity: 9, organisation: { ...good.organisation, name: '通州第二医院' } };
  expect(changedColumns(other, known)).toEqual(['name', 'organisation', 'capacity']);
  expect(changedColumns(other, { ...known, hasAccount: true })).toEqual(['organisation', 'capacity']);
});

it('answers for any table whatever', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string())), (cells) => void readJudgeTable([head, ...cells])));
});
