import { Fraction } from '#kernel';
import type { OpenTie } from './allot.js';

/** An award with the seats it has to give, and whom it takes. */
export interface Level {
  readonly code: string;
  readonly quota: number;
  readonly takes: (entry: string) => boolean;
}

/** Who sits where. */
export interface Filled {
  readonly filled: { readonly awardCode: string; readonly entryId: string }[];
  /** The award where equals wait for the panel. */
  readonly tie: OpenTie | null;
  /** The first award with a free seat when the winners ended. */
  readonly next: string | null;
}

/**
 * Winners by award: each takes as many as it has seats, in order. Equals stay together: where an award has seats for some of
 * them only, `enlarge` gives it all of them, `vacant` leaves those seats empty and goes on, `vote` stops there. An award
 * stays short rather than take somebody below its minimum.
 * @param groups winners, best first, equals in one list
 */
export function fillLevels(groups: readonly (readonly string[])[], levels: readonly Level[], rule: SeatTie): Filled {
  const waiting = [...groups];
  const filled: Filled['filled'] = [];
  let next: string | null = null;
  for (const level of levels) {
    const { seated, tie } = fillLevel(waiting, level, rule);
    filled.push(...seated.map((entryId) => ({ awardCode: level.code, entryId })));
    if (tie) return { filled, tie, next };
    if (seated.length < level.quota) next ??= level.code;
  }
  return { filled, tie: null, next };
}

type SeatTie = 'enlarge' | 'vote' | 'vacant';

/** Takes the first groups off those that wait, as far as the award has seats for them. */
function fillLevel(waiting: (readonly string[])[], { code, quota, takes }: Level, rule: SeatTie) {
  const seated: string[] = [];
  while (waiting[0]?.every(takes) && seated.length < quota) {
    const free = quota - seated.length;
    const parted = waiting[0].length > free;
    const tie = { awardCode: code, seats: free, entryIds: [...waiting[0]] };
    if (parted && rule !== 'enlarge') return { seated, tie: rule === 'vote' ? tie : null };
    seated.push(...waiting.shift()!);
  }
  return { seated, tie: null };
}

/** Whether an entry has an award's minimum; without a minimum everybody has it. */
export function takesFrom(
  minimum: number | undefined,
  points: ReadonlyMap<string, string | undefined>,
): (entry: string) => boolean {
  if (minimum === undefined) return () => true;
  const least = Fraction.fromExact(String(minimum));
  return (entry) => {
    const exact = points.get(entry);
    return exact !== undefined && Fraction.fromExact(exact).compare(least) >= 0;
  };
}
