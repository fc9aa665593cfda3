import type { ListCount } from './api/rounds.js';
import type { Standing } from './api/standings.js';

/** Places that prizes hang on, where nobody goes on any more. */
const FIRST_PLACES = 3;

/**
 * The entries of one list that are still equal where it matters: on both sides of the line above which entries go on,
 * or, in the last round, on one of the first three places.
 */
export function undecidedOf({ key, seats }: ListCount, standings: readonly Standing[]): Standing[][] {
  const ranked = standings.filter(({ listKey, rank }) => listKey === key && rank !== null);
  const groups = [...Map.groupBy(ranked, ({ rank }) => rank ?? 0)].filter(([, group]) => group.length > 1);
  return groups.filter(([rank, group]) => matters(rank, group.length, seats)).map(([, group]) => group);
}

function matters(rank: number, size: number, seats: number | null): boolean {
  if (seats === null) return rank <= FIRST_PLACES;
  return rank <= seats && rank + size - 1 > seats;
}
