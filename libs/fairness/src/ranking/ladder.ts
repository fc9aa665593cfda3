import type { Fraction } from '#kernel';

/** A step's numbers by entry: larger is better, null less than every number. */
export type Keys = ReadonlyMap<string, Fraction | null>;

/** A step of a tie ladder. */
export interface Step {
  readonly name: string;
  /** its numbers of entries that are still tied */
  readonly keysOf: (tied: readonly string[]) => Keys;
}

/** Where the ladder puts an entry. */
export interface Place {
  readonly id: string;
  /** "1224": one more than the entries before it */
  readonly rank: number;
  /** the last step that told this entry apart from another; null when none did */
  readonly decidedBy: string | null;
  /** the numbers of the steps that were asked while the entry was tied, by step */
  readonly keys: ReadonlyMap<string, Fraction | null>;
}

interface Tied {
  readonly ids: readonly string[];
  readonly decidedBy: string | null;
  readonly asked: readonly (readonly [step: string, keys: Keys])[];
}

/** Ranks entries by the steps in turn, each asked only where those before left a tie; best first, equals in id order. */
export function climb(steps: readonly Step[], ids: readonly string[]): Place[] {
  const start: Tied = { ids: ids.toSorted(), decidedBy: null, asked: [] };
  const groups = steps.reduce((tied, step) => tied.flatMap((group) => split(step, group)), [start]);
  let before = 0;
  return groups.flatMap((group) => {
    const rank = before + 1;
    before += group.ids.length;
    return group.ids.map((id): Place => {
      const keys = new Map(group.asked.map(([step, byId]) => [step, byId.get(id) ?? null]));
      return { id, rank, decidedBy: group.decidedBy, keys };
    });
  });
}

function split(step: Step, group: Tied): Tied[] {
  if (group.ids.length < 2) return [group];
  const keys = step.keysOf(group.ids);
  const sorted = group.ids.toSorted((a, b) => descending(keys.get(a), keys.get(b)));
  const cuts = sorted.flatMap((id, at) => (at > 0 && descending(keys.get(sorted[at - 1]!), keys.get(id)) ? [at] : []));
  const decidedBy = cuts.length > 0 ? step.name : group.decidedBy;
  const asked = [...group.asked, [step.name, keys] as const];
  return [0, ...cuts].map((from, part) => ({ ids: sorted.slice(from, cuts[part]), decidedBy, asked }));
}

function descending(a: Fraction | null | undefined, b: Fraction | null | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return b.compare(a);
}
