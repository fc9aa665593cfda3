import { composeRelease, type ReleaseMaterial } from './compose.js';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const card = (number: string) => ({ number, title: `项目 ${number}`, organisation: '首都医科大学' });
const MATERIAL: ReleaseMaterial = {
  edition: { code: 'E', name: name('大赛') },
  awards: [
    { code: 'FIRST', name: name('一等奖'), quota: 1 },
    { code: 'TALENT', name: name('杰出人才奖'), quota: 2 },
  ],
  prizes: [
    { awardCode: 'FIRST', entryId: 'a', holderName: null },
    { awardCode: 'TALENT', entryId: 'a', holderName: '𠮷田·明' },
    { awardCode: 'TALENT', entryId: null, holderName: null },
  ],
  standings: [{ entryId: 'a', listKey: '', rank: 1, shown: '91.25', exact: '365/4', decidedBy: null }],
  steps: new Map(),
  cards: new Map([['a', card('2024-QX-0001')]]),
  namesAllowed: new Set(['a']),
};

it('writes awards in the order of the catalogue, with their vacancies', () => {
  const { awards, final } = composeRelease(MATERIAL);
  expect(awards.map(({ code, winners, vacant }) => [code, winners.length, vacant])).toEqual([
    ['FIRST', 1, 0],
    ['TALENT', 1, 1],
  ]);
  expect(final).toEqual([{ rank: 1, ...card('2024-QX-0001'), score: '91.25', tie: null }]);
});

it('names a person only with consent to publication', () => {
  const holder = (material: ReleaseMaterial) => composeRelease(material).awards[1]?.winners[0]?.holderName;
  expect(holder(MATERIAL)).toBe('𠮷田·明');
  expect(holder({ ...MATERIAL, namesAllowed: new Set() })).toBeNull();
});

it('takes nothing along that the public must not see', () => {
  const cards = new Map([['a', { ...card('1'), phone: '13800000000', leadId: 'secret' }]]);
  expect(JSON.stringify(composeRelease({ ...MATERIAL, cards }))).not.toMatch(/13800000000|secret/);
});
