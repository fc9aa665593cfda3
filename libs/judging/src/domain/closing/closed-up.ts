import type { Standing } from '../standing.js';

/** Standings of those who remain, by list and rank: the ranks of entries that left are closed up, everything else stays. */
export function closedUp(standings: readonly Standing[]): Standing[] {
  return [...Map.groupBy(standings, ({ listKey }) => listKey).values()].flatMap((list) => {
    const ranks = list.flatMap(({ rank }) => rank ?? []).sort((one, other) => one - other);
    const first = new Map(ranks.map((rank, before): [number, number] => [rank, before + 1]).reverse());
    return list.map((one) => ({ ...one, rank: one.rank && first.get(one.rank)! }));
  });
}
