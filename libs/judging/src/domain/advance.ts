import type { AdvanceRule } from './rules.js';

/** One list of a round: how many entries it has. */
export interface ListSize {
  key: string;
  size: number;
}

/**
 * How many go on from each list. `proportional`: largest remainder of the list sizes (Hamilton), equal remainders to
 * the larger list, then by key; `equal`: one in turn to every list that still has entries, larger lists first.
 * Never more than a list has.
 */
export function seatsOf(rule: AdvanceRule, lists: readonly ListSize[]): Map<string, number> {
  const order = lists.toSorted((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  const entries = order.reduce((sum, list) => sum + list.size, 0);
  const total = Math.min(rule.total, entries);
  return rule.split === 'equal' ? equally(total, order) : proportionally(total, entries, order);
}

function proportionally(total: number, entries: number, order: ListSize[]): Map<string, number> {
  const shares = order.map(({ key, size }) => ({
    key,
    whole: Math.floor((total * size) / entries),
    rest: (total * size) % entries,
  }));
  const left = total - shares.reduce((sum, share) => sum + share.whole, 0);
  const lucky = new Set(
    shares
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, left)
      .map((share) => share.key),
  );
  return new Map(shares.map(({ key, whole }) => [key, whole + Number(lucky.has(key))]));
}

function equally(total: number, order: ListSize[]): Map<string, number> {
  const seats = new Map(order.map((list) => [list.key, 0]));
  for (let given = 0; given < total;) {
    for (const { key, size } of order) {
      const has = seats.get(key)!;
      if (given === total || has === size) continue;
      seats.set(key, has + 1);
      given += 1;
    }
  }
  return seats;
}

/** A standing as far as advancing needs it; rank null = no result. */
export interface Ranked {
  entryId: string;
  listKey: string;
  rank: number | null;
}

/** Who goes on: every entry ranked within its list's seats; entries tied at the cut all go on. */
export function advancing(seats: ReadonlyMap<string, number>, standings: readonly Ranked[]): string[] {
  return standings
    .filter((one) => one.rank !== null && one.rank <= (seats.get(one.listKey) ?? 0))
    .map((one) => one.entryId);
}

/** Who waits: the next so many of each list behind those who go on; entries tied at the last place all wait. */
export function waiting(places: number, chosen: readonly string[], standings: readonly Ranked[]): string[] {
  const advanced = new Set(chosen);
  const rest = standings.filter(({ entryId, rank }) => rank !== null && !advanced.has(entryId));
  return [...Map.groupBy(rest, ({ listKey }) => listKey).values()].flatMap((own) => {
    const last = own.map(({ rank }) => rank!).sort((a, b) => a - b)[Math.min(places, own.length) - 1];
    return last === undefined ? [] : own.filter(({ rank }) => rank! <= last).map(({ entryId }) => entryId);
  });
}

/** How many entries a round can take at most: where everybody of a room reads everything, a judge's load is the limit. */
export function capacityOf(round: { judgesPerEntry: number | null; rooms: number; loadLimit: number }): number {
  return round.judgesPerEntry === null ? round.rooms * round.loadLimit : Infinity;
}
