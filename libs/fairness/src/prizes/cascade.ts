import { sortedIds } from '../scores.js';

/** A special prize with the panel's ballot. */
export interface SpecialPrize {
  readonly code: string;
  /** seats, an integer from 0 */
  readonly seats: number;
  /** Seats that the panel declared vacant: nobody gets them. 0 when absent. */
  readonly vacant?: number | undefined;
  /** Candidates as the ballot placed them, best first, equals in one list. */
  readonly ballot: readonly (readonly string[])[];
  /** Whether an entry with a tiered prize may have it too. */
  readonly besideTiered: boolean;
  /** Of a prize held by a person: who that is, by entry. Such a prize does not use up the project's one special. */
  readonly holders?: ReadonlyMap<string, string> | undefined;
}

/** What holds for all special prizes. */
export interface SpecialRules {
  /** Entries with a tiered prize. */
  readonly tiered: readonly string[];
  /** Entries that withdrew or were disqualified. */
  readonly gone: readonly string[];
  /** Entries under the minimum score; they never win. */
  readonly belowMinimum: readonly string[];
  /** Specials that one project may have, not counting those of persons; 1 is usual. */
  readonly aProject: number;
}

/** Why a candidate does not get a special prize; CODE is that of a prize it has. */
export type SpecialSkip =
  | 'gone'
  | 'below-minimum'
  | 'no-holder'
  | 'holds-tiered'
  | `holds-special:${string}`
  | 'undecided'
  | 'quota-filled';

/** Who gets a special prize. */
export interface SpecialOutcome {
  readonly code: string;
  /** Best first; `holder` null for a prize of the project. */
  readonly winners: { readonly entry: string; readonly holder: string | null }[];
  /** Equals across its last seats, or entries that wait for such a decision about a prize before: the panel's turn. */
  readonly undecided: string[];
  /** Seats nobody gets, as declared or for want of candidates; seats that wait for a decision are none. */
  readonly vacant: number;
  /** Every other candidate, as the ballot placed them. */
  readonly skipped: { readonly entry: string; readonly reason: SpecialSkip }[];
}

/**
 * Gives the special prizes in their order of precedence: each goes to the best of its ballot who may have it, given the
 * prizes before. Pure: when an entry goes, a prize is declared vacant or a ballot is decided, ask again, and the rest
 * follows. What hangs on an open decision is left open, never guessed.
 * @param specials in order of precedence
 */
export function cascade(specials: readonly SpecialPrize[], rules: SpecialRules): SpecialOutcome[] {
  const held = new Map<string, string[]>();
  const pending = new Map<string, number>();
  return specials.map((special) => {
    const outcome = giveSpecial(special, rules, { held, pending });
    if (!special.holders) {
      for (const { entry } of outcome.winners) held.set(entry, [...(held.get(entry) ?? []), special.code]);
      for (const entry of outcome.undecided) pending.set(entry, (pending.get(entry) ?? 0) + 1);
    }
    return outcome;
  });
}

/** The specials that projects have so far, and how many more each may still get by decisions that are open. */
interface SoFar {
  readonly held: ReadonlyMap<string, readonly string[]>;
  readonly pending: ReadonlyMap<string, number>;
}

function giveSpecial(special: SpecialPrize, rules: SpecialRules, { held, pending }: SoFar): SpecialOutcome {
  const mayHave = (entry: string) => (held.get(entry)?.length ?? 0) + (pending.get(entry) ?? 0);
  const seats = Math.max(0, special.seats - (special.vacant ?? 0));
  const winners: SpecialOutcome['winners'] = [];
  const skipped: SpecialOutcome['skipped'] = [];
  let undecided: string[] = [];
  for (const group of special.ballot.map(sortedIds)) {
    const bars = new Map(group.map((entry) => [entry, barOf(special, entry, rules, held)]));
    const able = group.filter((entry) => bars.get(entry) === null);
    const free = undecided.length > 0 ? 0 : seats - winners.length;
    const waits = !special.holders && able.some((entry) => mayHave(entry) >= rules.aProject);
    const won = waits || able.length > free ? [] : able;
    winners.push(...won.map((entry) => ({ entry, holder: special.holders?.get(entry) ?? null })));
    if (free > 0 && won.length < able.length) undecided = able;
    for (const entry of group.filter((one) => !won.includes(one) && !(free > 0 && able.includes(one))))
      skipped.push({ entry, reason: bars.get(entry) ?? (undecided.length > 0 ? 'undecided' : 'quota-filled') });
  }
  const vacant = special.seats - (undecided.length > 0 ? seats : winners.length);
  return { code: special.code, winners, undecided, vacant, skipped };
}

/** What keeps an entry from a prize even when there is a seat. */
function barOf(
  { besideTiered, holders }: SpecialPrize,
  entry: string,
  { gone, belowMinimum, tiered, aProject }: SpecialRules,
  held: SoFar['held'],
): SpecialSkip | null {
  if (gone.includes(entry)) return 'gone';
  if (belowMinimum.includes(entry)) return 'below-minimum';
  if (holders && !holders.has(entry)) return 'no-holder';
  if (!besideTiered && tiered.includes(entry)) return 'holds-tiered';
  const specials = held.get(entry) ?? [];
  return !holders && specials.length >= aProject && specials[0] !== undefined ? `holds-special:${specials[0]}` : null;
}
