import type { SheetRevision } from '../api/sheet-record.js';

/** One part of a sheet in two of its revisions; null: not given. */
export interface PartDifference {
  /** A criterion's code, or a text of the sheet. */
  part: string;
  before: string | null;
  after: string | null;
}

/** What a later revision says otherwise, in the order of the rubric; null: the values are not shown. */
export function differenceOf(earlier: SheetRevision, later: SheetRevision): PartDifference[] | null {
  if (earlier.marks === null || later.marks === null) return null;
  const before = new Map(earlier.marks.map(({ criterion, mark }) => [criterion, mark]));
  const after = new Map(later.marks.map(({ criterion, mark }) => [criterion, mark]));
  const codes = [...new Set([...before.keys(), ...after.keys()])];
  const parts = [
    ...codes.map((part) => ({ part, before: before.get(part) ?? null, after: after.get(part) ?? null })),
    { part: 'total', before: earlier.total, after: later.total },
    { part: 'comment', before: earlier.comment, after: later.comment },
    { part: 'suggestion', before: earlier.suggestion, after: later.suggestion },
  ];
  return parts.filter((one) => one.before !== one.after);
}
