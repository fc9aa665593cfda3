/** What a judge's knowledge of an entry's track is worth, of 1000; half of it from a judge who named none. */
const KNOWS_TRACK = 400;

/** What it is worth when none, one, two, or more of the judge's words stand in the entry. */
const WORDS_WORTH = [0, 100, 150, 200] as const;

/** What it is worth when a judge named no words. */
const NO_WORDS = 100;

/** What it is worth that a judge has, or has not, read an entry in an earlier round. */
export const HISTORY_WORTH = 100;

/** A judge as far as fitting an entry goes; `asked`: the entries about which they still owe a word. */
export interface FittingJudge {
  readonly tracks: readonly string[];
  readonly asked?: ReadonlySet<string>;
  /** words of their expertise; none: nothing is known */
  readonly words?: readonly string[];
  /** by entry, those of them that stand in it */
  readonly shared?: ReadonlyMap<string, readonly string[]>;
}

/**
 * How well a judge fits an entry: 400 for a track they know best, 0 for another, 200 from a judge who named none; and 100,
 * 150 or 200 when one, two or more words of their expertise stand in the entry, 0 when none does, 100 from a judge who
 * named no words; less `owedPrice`, but never below 0, while a question about their relation to it is open.
 * @returns an integer 0…1000, as `assign` of `#fairness` takes it
 */
export function affinityOf(
  judge: FittingJudge,
  entry: { readonly entryId: string; readonly track: string },
  owedPrice: number,
): number {
  const worth = trackWorth(judge, entry.track) + wordsWorth(judge, entry.entryId);
  return judge.asked?.has(entry.entryId) ? Math.max(0, worth - owedPrice) : worth;
}

function trackWorth({ tracks }: FittingJudge, track: string): number {
  if (tracks.length === 0) return KNOWS_TRACK / 2;
  return tracks.includes(track) ? KNOWS_TRACK : 0;
}

function wordsWorth({ words = [], shared }: FittingJudge, entryId: string): number {
  if (words.length === 0) return NO_WORDS;
  const count = shared?.get(entryId)?.length ?? 0;
  return WORDS_WORTH[Math.min(count, WORDS_WORTH.length - 1)] ?? 0;
}
