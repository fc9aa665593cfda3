import { advancing, capacityOf, type ListSize, type Ranked, seatsOf } from '../advance.js';
import type { AdvanceRule } from '../rules.js';
import type { Blocker } from './blockers.js';

/** Whom the next round can take. */
export interface NextRound {
  judgesPerEntry: number | null;
  rooms: number;
  loadLimit: number;
}

/**
 * Entries tied at the line where more would go on than the next round can take: only a vote of the panel can tell them
 * apart. None where all of them may go on.
 */
export function tiesOf(rule: AdvanceRule, next: NextRound, standings: readonly Ranked[]): Blocker[] {
  const seats = seatsOf(rule, sizesOf(standings));
  const chosen = advancing(seats, standings);
  if (chosen.length <= rule.total || chosen.length <= capacityOf(next)) return [];
  return standings
    .filter((one) => isTiedAtLine(one, seats.get(one.listKey) ?? 0, standings))
    .map(({ entryId }) => ({ code: 'tie-open', entryId, judgeId: null, sheets: null, minimum: null }));
}

const FIRST_PLACES = 3;

/** Entries equal at one of the first three places of their list, on which prizes hang. */
export function tiesAtTop(standings: readonly Ranked[]): Blocker[] {
  const groups = Map.groupBy(
    standings.filter(({ rank }) => rank !== null && rank <= FIRST_PLACES),
    ({ listKey, rank }) => JSON.stringify([listKey, rank]),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ entryId }): Blocker => ({ code: 'top-tied', entryId, judgeId: null, sheets: null, minimum: null })),
    );
}

function isTiedAtLine({ rank, listKey }: Ranked, seats: number, standings: readonly Ranked[]): boolean {
  if (rank === null || rank > seats) return false;
  const equals = standings.filter((other) => other.listKey === listKey && other.rank === rank).length;
  return equals > 1 && rank + equals - 1 > seats;
}

function sizesOf(standings: readonly Ranked[]): ListSize[] {
  const lists = Map.groupBy(standings, ({ listKey }) => listKey);
  return [...lists].map(([key, own]) => ({ key, size: own.length }));
}
