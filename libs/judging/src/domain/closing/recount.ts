import { Fraction } from '#kernel';
import type { Standing } from '../standing.js';

/** An entry's result as the second count has it. */
export interface Recounted {
  entryId: string;
  listKey: string;
  sheets: number;
  /** an exact fraction such as `1723/20`; null: too few sheets */
  exact: string | null;
  /** the first and the last rank it may have: they differ only where a step of the ladder is beyond the second count */
  from: number | null;
  to: number | null;
}

/** Where the two counts differ. */
export interface Difference {
  entryId: string;
  field: 'entry' | 'list' | 'sheets' | 'exact' | 'rank';
  ours: string | null;
  recounted: string | null;
}

/** How two counts of a round compare: entries looked at, entries that agree in everything, and what differs. */
export interface Comparison {
  compared: number;
  agreed: number;
  differences: Difference[];
}

/** Compares the standings with a count made by other means; values as fractions, never as shown. */
export function compareCounts(standings: readonly Standing[], recounted: readonly Recounted[]): Comparison {
  const ours = new Map(standings.map((one) => [one.entryId, one]));
  const theirs = new Map(recounted.map((one) => [one.entryId, one]));
  const ids = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const found = ids.map((id) => differencesOf(id, ours.get(id), theirs.get(id)));
  return {
    compared: ids.length,
    agreed: found.filter((one) => one.length === 0).length,
    differences: found.flat(),
  };
}

function differencesOf(entryId: string, ours: Standing | undefined, theirs: Recounted | undefined): Difference[] {
  if (!ours || !theirs)
    return [{ entryId, field: 'entry', ours: ours ? 'there' : null, recounted: theirs ? 'there' : null }];
  const pairs: [Difference['field'], string | null, string | null, boolean][] = [
    ['list', ours.listKey, theirs.listKey, ours.listKey === theirs.listKey],
    ['sheets', String(ours.sheets), String(theirs.sheets), ours.sheets === theirs.sheets],
    ['exact', ours.exact, theirs.exact, sameValue(ours.exact, theirs.exact)],
    ['rank', textOf(ours.rank), textOf(theirs.from), isWithin(ours.rank, theirs)],
  ];
  return pairs.flatMap(([field, mine, other, same]) =>
    same ? [] : [{ entryId, field, ours: mine, recounted: other }],
  );
}

function sameValue(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : Fraction.fromExact(a).equals(Fraction.fromExact(b));
}

function isWithin(rank: number | null, { from, to }: Recounted): boolean {
  if (rank === null || from === null || to === null) return rank === from;
  return rank >= from && rank <= to;
}

const textOf = (rank: number | null) => (rank === null ? null : String(rank));
