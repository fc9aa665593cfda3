import type { JudgeKind } from '#kernel';
import { type GivenSheet, groupsOf, kindMeans, quartilesOf, wordsOf } from './feedback.js';

const sheet = (kind: JudgeKind, mark: number, words = ''): GivenSheet => ({
  ...{ kind, marks: { A: mark }, comment: words && `评语${words}`, suggestion: words },
});

it('takes quartiles between values, and none of a field in which single entries could be told', () => {
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: '1.75', median: '2.50', upper: '3.25' });
  expect(quartilesOf([5, 5, 5, 5, 5])).toEqual({ lower: '5.00', median: '5.00', upper: '5.00' });
  expect(quartilesOf([1, 2, 3])).toBeNull();
});

it('splits judges by kind only where no group is too small to hide one of them', () => {
  const three = (kind: JudgeKind) => [sheet(kind, 1000), sheet(kind, 1200), sheet(kind, 1400)];
  const sizes = (sheets: GivenSheet[]) => [...groupsOf(sheets, 3)].map(([kind, own]) => `${kind} ${own.length}`);
  expect(sizes([...three('clinical'), ...three('capital')])).toEqual(['clinical 3', 'capital 3']);
  expect(sizes([...three('clinical'), sheet('capital', 1)])).toEqual([]);
  expect(sizes([...three('clinical'), sheet('capital', 1), sheet('academic', 1), sheet('industry', 1)])).toEqual([
    'clinical 3',
    'others 3',
  ]);
  expect(sizes(three('clinical'))).toEqual([]);
  expect(kindMeans(groupsOf([...three('clinical'), ...three('capital')], 3), 'A')).toEqual([
    { kind: 'clinical', judges: 3, mean: '12.00' },
    { kind: 'capital', judges: 3, mean: '12.00' },
  ]);
});

it('tells what was written as far as the edition lets teams read it, in no order of judges', () => {
  const sheets = [sheet('clinical', 1, '乙'), sheet('capital', 1, '甲'), sheet('capital', 1)];
  expect(wordsOf(sheets, 'none')).toEqual({ suggestions: [], comments: [] });
  expect(wordsOf(sheets, 'suggestions')).toEqual({ suggestions: ['乙', '甲'].sort(), comments: [] });
  expect(wordsOf(sheets, 'all').comments).toHaveLength(2);
});
