import type { Seating } from './seating.js';

/** What the ranking says about equals: as many of them as possible win, but it may not say who. */
export interface Contest {
  /** who wins in every set with the most winners among the equals */
  readonly sure: string[];
  /** who wins in some of those sets only */
  readonly open: string[];
  /** seats for those */
  readonly seats: number;
}

/** Looks at equals, all of them undecided. The order in which they are given does not matter. */
export function contest(seating: Seating, equals: readonly string[]): Contest {
  if (seating.fits(equals)) return { sure: [...equals], open: [], seats: 0 };
  const nobody = { sure: [], open: [], seats: 0 };
  if (equals.length < 2) return nobody;
  const row = seating.rules.length;
  const alone = seating.with({ label: '', members: new Set(equals), min: 0, max: Infinity });
  const most = greatest(0, equals.length - 1, (count) => alone.demand(row, count));
  if (most === 0) return nobody;
  alone.demand(row, most);
  const spared = ofKind(alone, (entry) => alone.spares(entry));
  const fits = ofKind(alone, (entry) => alone.fits([entry]));
  const sure = equals.filter((entry) => !spared(entry));
  const open = equals.filter((entry) => spared(entry) && fits(entry));
  return { sure, open, seats: most - sure.length };
}

/** The greatest whole number that passes a test which every smaller one passes; `least` passes. */
export function greatest(least: number, most: number, passes: (value: number) => boolean): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Asks a question once for all entries of a kind. */
function ofKind(seating: Seating, ask: (entry: string) => boolean): (entry: string) => boolean {
  const answers = new Map<number, boolean>();
  return (entry) => {
    const kind = seating.kindOf(entry);
    const answer = answers.get(kind) ?? ask(entry);
    answers.set(kind, answer);
    return answer;
  };
}
