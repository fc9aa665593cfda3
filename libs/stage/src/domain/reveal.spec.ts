import { checkLifecycle } from '#testing';
import {
  type RankedPrize,
  reveal,
  REVEAL_VERBS,
  type RevealEntry,
  scriptByAwards,
  scriptByPrizes,
  scriptByRanks,
} from './reveal.js';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const PRIZES: RankedPrize[] = [
  { code: 'FIRST', name: name('first'), quota: 1, ranks: { from: 1, to: 1 } },
  { code: 'SECOND', name: name('second'), quota: 2, ranks: { from: 2, to: 3 } },
];
const entries = (...ranks: number[]): RevealEntry[] =>
  ranks.map((rank, at) => ({
    ...{ entryId: `e${at + 1}`, number: `00${at + 1}`, title: `t${at + 1}`, organisation: 'o' },
    ...{ list: 'all', rank, shown: null },
  }));
const told = (steps: ReturnType<typeof scriptByRanks>) =>
  steps.map(({ kind, prize, entries: shown }) => [kind, prize?.en ?? '', ...shown.map((one) => one.entryId)].join(' '));

it('is on the screens and off them, dark and light', () => {
  checkLifecycle(reveal);
  const used = Object.values(reveal.moves).flatMap((verbs) => Object.keys(verbs));
  expect([...new Set(used)].sort()).toEqual([...REVEAL_VERBS].sort());
});

it('names the lowest prize first, within it the last rank first, and everything on a board at the end', () => {
  expect(told(scriptByPrizes(PRIZES, entries(1, 2, 3, 4)))).toEqual([
    'opening ',
    'prize second',
    'name second e3',
    'name second e3 e2',
    'prize first',
    'name first e1',
    'board  e1 e2 e3',
  ]);
});

it('names who was given a prize, whatever the ranks would say, and announces one that stays vacant', () => {
  const won = (entryId: string, holder: string | null = null) => ({ entryId, holder });
  const awards = [
    { name: name('talent'), tiered: false, winners: [won('e2', '林知远')] },
    { name: name('second'), tiered: true, winners: [won('e2'), won('e3')] },
    { name: name('first'), tiered: true, winners: [] },
  ];
  const steps = scriptByAwards(awards, entries(1, 2, 3));
  expect(told(steps)).toEqual([
    ...['opening ', 'prize talent', 'name talent e2', 'prize second', 'name second e3', 'name second e3 e2'],
    ...['prize first', 'board  e2 e3'],
  ]);
  expect(steps[2]!.entries[0]!.title).toBe('林知远 · t2');
});

it('tells no step what a later one will name', () => {
  const steps = scriptByPrizes(PRIZES, entries(1, 2, 3));
  const before = steps.slice(0, 5).flatMap((step) => step.entries.map(({ entryId }) => entryId));
  expect(before).not.toContain('e1');
});

it('leaves out a prize that nobody has, and stops where a tie fills more seats than there are', () => {
  expect(told(scriptByPrizes(PRIZES, entries(1)))).toEqual(['opening ', 'prize first', 'name first e1', 'board  e1']);
  expect(() => scriptByPrizes(PRIZES, entries(1, 1, 3))).toThrow('reveal-tied');
});

it('goes up from the last place, list by list', () => {
  const [one, two] = [entries(1, 2), entries(1).map((entry) => ({ ...entry, entryId: 'x', list: 'B' }))];
  expect(told(scriptByRanks([...one, ...two]))).toEqual([
    ...['opening ', 'name  e2', 'name  e1', 'board  e1 e2'],
    ...['name  x', 'board  x'],
  ]);
  expect(told(scriptByRanks([]))).toEqual(['opening ']);
});
