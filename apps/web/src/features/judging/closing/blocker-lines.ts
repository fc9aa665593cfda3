import type { Blocker } from '../api/rounds.js';

/** One line of the list: what one judge owes, or what is open about one entry. */
export interface BlockerLine {
  code: Blocker['code'];
  keys: string[];
  judgeName: string | null;
  entries: readonly { id: string; number: string; title: string }[];
  sheets: number | null;
  minimum: number | null;
  /** Whether somebody may answer for it. */
  excusable: boolean;
}

/** Blockers of one kind. */
export interface BlockerKind {
  code: Blocker['code'];
  lines: BlockerLine[];
}

/** Sheets are listed judge by judge, since one telephone call settles them. */
export const BY_JUDGE: readonly string[] = ['sheet-missing', 'draft-open', 'judge-unsigned', 'scorekeeper-unsigned'];

/** What still stands, kind by kind in the order of the server; entries by their number. */
export function kindsOf(blockers: readonly Blocker[]): BlockerKind[] {
  const standing = blockers.filter(({ excuse }) => excuse === null);
  return [...Map.groupBy(standing, ({ code }) => code)].map(([code, own]) => ({ code, lines: linesOf(code, own) }));
}

function linesOf(code: Blocker['code'], own: readonly Blocker[]): BlockerLine[] {
  const inOrder = own.toSorted((a, b) => a.number.localeCompare(b.number));
  const groups = Map.groupBy(inOrder, (one) => (BY_JUDGE.includes(code) ? one.judgeId : one.key));
  return [...groups.values()].map((group) => ({
    code,
    keys: group.map(({ key }) => key),
    judgeName: group[0]?.judgeName ?? null,
    entries: group.map(({ entryId: id, number, title }) => ({ id, number, title })),
    sheets: group[0]?.sheets ?? null,
    minimum: group[0]?.minimum ?? null,
    excusable: group.every(({ excusable }) => excusable),
  }));
}

/** What was excused, by who said so and why: one reason often stands for many. */
export function excusesOf(blockers: readonly Blocker[]) {
  const excused = blockers.flatMap(({ excuse, ...one }) => (excuse ? [{ ...one, excuse }] : []));
  const groups = Map.groupBy(excused, ({ excuse }) => [excuse.by, excuse.at, excuse.reason].join('\n'));
  return [...groups].map(([key, items]) => ({ key, items, excuse: items[0]!.excuse }));
}
