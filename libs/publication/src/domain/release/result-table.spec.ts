import type { ReleaseBody } from './release.js';
import { resultTable } from './result-table.js';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const BODY: ReleaseBody = {
  edition: { code: 'E', name: name('大赛') },
  standing: 'final',
  awards: [
    {
      ...{ code: 'FIRST', name: name('一等奖'), quota: 1, vacant: 0 },
      winners: [
        { number: 'X-1', title: '=HYPERLINK("x")', organisation: '甲, 乙', holderName: '𠮷田·明', track: '01' },
      ],
    },
  ],
  final: [
    { rank: 1, number: 'X-1', title: '=HYPERLINK("x")', organisation: '甲, 乙', score: '91.25', track: '01' },
    { rank: 2, number: 'X-2', title: '支架', organisation: '丙', score: '-1.00', region: '11' },
  ],
  tracks: [{ code: '01', name: name('器械') }],
  regions: [{ code: '11', name: name('北京市') }],
};

it('lists winners first, and runs no formula', () => {
  expect(resultTable(BODY, 'zh-CN').split('\r\n')).toEqual([
    '\ufeff名次,奖项,项目编号,项目名称,参赛单位,获奖人,赛道,地区,得分,状态',
    `1,一等奖,X-1,"'=HYPERLINK(""x"")","甲, 乙",𠮷田·明,器械,,91.25,正式`,
    `2,,X-2,支架,丙,,,北京市,'-1.00,`,
    '',
  ]);
});

it('says which winners are provisional, and that a suspended prize waits', () => {
  const [first] = BODY.awards;
  const winners = first!.winners.map((one) => ({ ...one, provisional: true }));
  const lines = resultTable({ ...BODY, awards: [{ ...first!, winners, suspended: 1 }] }, 'en').split('\r\n');
  expect(lines[1]).toMatch(/,Provisional$/);
  expect(lines[2]).toBe(',一等奖,,,,,,,,Undecided: under objection or review');
  expect(resultTable({ ...BODY, standing: 'provisional' }, 'zh-CN').split('\r\n')[1]).toMatch(/,拟获奖$/);
});

it('speaks English too', () => {
  expect(resultTable(BODY, 'en')).toMatch(/^\ufeffRank,Award,/);
});
