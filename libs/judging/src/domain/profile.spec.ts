import fc from 'fast-check';
import { tidyWords, tracksNamed, wrongAbsences } from './profile.js';

const tracks = [
  { code: '02', name: { 'zh-CN': '医疗器械与高端装备', en: 'Medical devices' } },
  { code: '04', name: { 'zh-CN': '数字医疗与人工智能', en: 'Digital health and AI' } },
];

describe('the tracks somebody’s words name', () => {
  it.each([
    [['医疗器械与高端装备'], ['02']],
    [['人工智能'], ['04']],
    [
      ['medical DEVICES', '数字医疗'],
      ['02', '04'],
    ],
    [['心血管'], []],
    [['AI'], ['04']],
    [['医'], []],
    [[], []],
  ])('%j', (words, codes) => expect(tracksNamed(words, tracks)).toEqual(codes));

  it('names only tracks there are, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const named = tracksNamed(words, tracks);
        return JSON.stringify(named) === JSON.stringify(['02', '04'].filter((code) => named.includes(code)));
      }),
    );
  });
});

describe('words of expertise', () => {
  it('are kept once, without blanks around them', () =>
    expect(tidyWords([' 心血管 ', '心血管', '', '介入  器械', 'ＡＩ', 'ai'])).toEqual(['心血管', '介入 器械', 'ＡＩ']));

  it('are tidy once they have been tidied', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const once = tidyWords(words);
        expect(tidyWords(once)).toEqual(once);
      }),
    );
  });
});

it('finds days that are none, and absences that end before they begin', () => {
  const away = [
    { from: '2026-07-01', until: '2026-07-01' },
    { from: '2026-07-02', until: '2026-07-01' },
    { from: '2026-02-30', until: '2026-03-01' },
  ];
  expect(wrongAbsences(away)).toEqual([1, 2]);
});
