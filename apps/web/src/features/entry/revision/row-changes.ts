import { alignment } from './alignment.js';

export type Row = Record<string, unknown>;

/** What became of one row of a list; places count from 1. */
export interface RowChange {
  is: 'same' | 'changed' | 'added' | 'removed';
  before: Row | null;
  after: Row | null;
  placeBefore: number | null;
  placeAfter: number | null;
  /** Whether it stands elsewhere among the rows that are in both. */
  moved: boolean;
}

const idOf = (row: Row, index: number): string => (typeof row['id'] === 'string' ? row['id'] : `#${index}`);
const wordsOf = (row: Row | undefined): string =>
  JSON.stringify(Object.entries(row ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The rows of two lists by their identity, in the newer order; those that are gone stand at their old place. */
export function rowChanges(before: readonly Row[], after: readonly Row[]): RowChange[] {
  const [was, is] = [before.map(idOf), after.map(idOf)];
  const steps = alignment(was, is);
  const kept = new Set(steps.flatMap((step) => (step.after !== null && step.before !== null ? is[step.after] : [])));
  return steps.flatMap((step): RowChange[] => {
    if (step.after === null) {
      const [at, id] = [step.before ?? 0, was[step.before ?? 0] ?? ''];
      return is.includes(id) ? [] : [change(before[at], undefined, at, -1, false)];
    }
    const id = is[step.after] ?? '';
    const at = was.indexOf(id);
    return [change(before[at], after[step.after], at, step.after, at >= 0 && !kept.has(id))];
  });
}

function change(one: Row | undefined, other: Row | undefined, was: number, at: number, moved: boolean): RowChange {
  const sides = { before: one ?? null, after: other ?? null };
  const places = { placeBefore: was < 0 ? null : was + 1, placeAfter: at < 0 ? null : at + 1 };
  const kind = !one ? 'added' : !other ? 'removed' : wordsOf(one) === wordsOf(other) ? 'same' : 'changed';
  return { is: kind, ...sides, ...places, moved };
}

/** Texts in a list, which have no identity: a text that went where another came counts as that one, changed. */
export function itemChanges(before: readonly string[], after: readonly string[]): RowChange[] {
  const changes: RowChange[] = [];
  const gone: number[] = [];
  const row = (text: string | undefined): Row | undefined => (text === undefined ? undefined : { text });
  const flush = () => {
    for (const at of gone.splice(0)) changes.push(change(row(before[at]), undefined, at, -1, false));
  };
  for (const { before: was, after: is } of alignment(before, after)) {
    if (is === null) gone.push(was ?? 0);
    else if (was !== null) flush();
    if (is === null) continue;
    const from = was ?? gone.shift() ?? -1;
    changes.push(change(row(before[from]), row(after[is]), from, is, false));
  }
  flush();
  return changes;
}
