import type { Standing } from '../standing.js';

/** Standings of those who remain, by list and rank: the ranks of entries that left are closed up, everything else stays. */
export function closedUp(standings: readonly Standing[]): Standing[] {
  return [...Map.groupBy(standings, ({ listKey }) => listKey).values()].flatMap((list) =>
    list.map((one) => ({
      ...one,
      rank: one.rank === null ? null : 1 + list.filter((other) => isBefore(other, one)).length,
    })),
  );
}

function isBefore(other: Standing, one: Standing): boolean {
  return other.rank !== null && one.rank !== null && other.rank < one.rank;
}
