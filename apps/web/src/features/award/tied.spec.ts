import type { Award, Prize, PrizesView } from './api/prizes.js';
import { choicesOf } from './tied.js';

const entry = (id: string) => ({ id, number: id, title: id, organisation: '' });
const candidates = ['a', 'b', 'c', 'd'].map(entry);
const award = (code: string, kind: Award['kind'], quota: number, taken: number): Award => ({
  ...{ code, kind, quota, taken, candidates },
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
  ...{ items, catalogue, blockers: [] },
  can: { propose: true, withdraw: true, confirm: false },
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('choicesOf', () => {
  const tiers = [award('FIRST', 'tiered', 1, 1), award('SECOND', 'tiered', 1, 0), award('THIRD', 'tiered', 1, 0)];

  it('offers those tied at the open seat', () =>
    expect(ids(choicesOf(tiers[1]!, view([prize('FIRST', 'a')], tiers), ranks))).toEqual(['b', 'c']));
  it('keeps later awards waiting for that decision', () =>
    expect(choicesOf(tiers[2]!, view([prize('FIRST', 'a')], tiers), ranks)).toEqual([]));
  it('offers a special prize to every candidate who has not got it', () => {
    const special = award('BEST', 'special', 2, 1);
    const items = [prize('BEST', 'a'), prize('BEST', 'b', 'withdrawn')];
    expect(ids(choicesOf(special, view(items, [special]), ranks))).toEqual(['b', 'c', 'd']);
  });
});
