import type { BoardLine } from '../api/board.js';

type Placed = Pick<BoardLine, 'entryId' | 'rank'>;

/** How many places each entry has risen (more than 0) or fallen since; who has no place then or now is left out. */
export function movedSince(before: readonly Placed[], after: readonly Placed[]): ReadonlyMap<string, number> {
  const was = new Map(before.map(({ entryId, rank }) => [entryId, rank]));
  const moves = after.flatMap(({ entryId, rank }): [string, number][] => {
    const from = was.get(entryId) ?? null;
    return from === null || rank === null || from === rank ? [] : [[entryId, from - rank]];
  });
  return new Map(moves);
}

/** Where the line stands above which entries would go on: before this row; null: nobody is below it. */
export function lineBefore(seats: number | null, rows: readonly Placed[]): number | null {
  if (seats === null) return null;
  const at = rows.findIndex(({ rank }) => rank === null || rank > seats);
  return at > 0 ? at : null;
}
