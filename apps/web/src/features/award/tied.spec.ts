import type { Award, Prize, PrizesView } from './api/prizes.js';
import { nextPrizeStep } from './next-prize-step.js';
import { choicesOf, ranksDecide } from './tied.js';

const entry = (id: string) => ({ id, number: id, title: id, organisation: '' });
const candidates = ['a', 'b', 'c', 'd'].map(entry);
const award = (code: string, kind: Award['kind'], quota: number, taken: number, among = candidates): Award => ({
  ...{ code, kind, quota, taken, candidates: among, passedOver: [], people: [] },
  choice: 'nomination',
  holder: 'project',
  name: { 'zh-CN': code, en: code },
});
const prize = (awardCode: string, id: string, state: Prize['state'] = 'proposed') =>
  ({ id: `${awardCode} ${id}`, awardCode, entry: entry(id), state }) as Prize;
const ranks = new Map([
  ['a', { rank: 1, shown: '90' }],
  ['b', { rank: 2, shown: '88' }],
  ['c', { rank: 2, shown: '88' }],
  ['d', { rank: 4, shown: '80' }],
]);
const view = (items: Prize[], catalogue: Award[]): PrizesView => ({
  ...{ items, catalogue, blockers: [], skipped: [], hidden: 0 },
  can: { propose: true, withdraw: true, suspend: true, confirm: false },
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('choicesOf', () => {
  it('offers a special prize to every candidate who has not got it', () => {
    const special = award('BEST', 'special', 2, 1);
    const items = [prize('BEST', 'a'), prize('BEST', 'b', 'withdrawn')];
    expect(ids(choicesOf(special, view(items, [special])))).toEqual(['b', 'c', 'd']);
  });
});

describe('ranksDecide', () => {
  it('is over while prizes have to move as a whole, which is what has to be done next', () => {
    const blockers = [{ code: 'prizes-outdated', awardCode: 'SECOND', count: 1 }];
    const open = view([], [award('FIRST', 'tiered', 1, 0, []), award('SECOND', 'tiered', 1, 0, [])]);
    expect([ranksDecide(open, ranks), nextPrizeStep(open, ranks)]).toEqual([true, 'propose']);
    const moving = { ...open, blockers };
    expect([ranksDecide(moving, ranks), nextPrizeStep(moving, ranks)]).toEqual([false, 'follow']);
  });

  const tiers = (first: number, tied: string[]) => [
    award('FIRST', 'tiered', 1, first, []),
    award('SECOND', 'tiered', 1, 0, tied.map(entry)),
  ];
  const tops = new Map([...ranks, ['a', { rank: 2, shown: '88' }] as const]);

  it('lets them begin', () => expect(ranksDecide(view([], tiers(0, ['b', 'c'])), ranks)).toBe(true));
  it('leaves a tie to the panel, be it for the first seat', () => {
    expect(ranksDecide(view([prize('FIRST', 'a')], tiers(1, ['b', 'c'])), ranks)).toBe(false);
    const first = award('FIRST', 'tiered', 1, 0, ['a', 'b', 'c'].map(entry));
    expect(ranksDecide(view([], [first, award('SECOND', 'tiered', 1, 0, [])]), tops)).toBe(false);
  });
  it('lets them go on once the panel has decided', () =>
    expect(ranksDecide(view([prize('FIRST', 'b')], tiers(1, [])), ranks)).toBe(true));
  it('has nothing to give when no entry is left', () => {
    const items = candidates.map(({ id }) => prize('FIRST', id));
    expect(ranksDecide(view(items, tiers(1, [])), ranks)).toBe(false);
  });
});
