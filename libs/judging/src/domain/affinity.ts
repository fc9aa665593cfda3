/** What a judge's knowledge of a track is worth, of 1000; the rest is for wishes and for earlier rounds. */
const KNOWS_TRACK = 600;

/** What it is worth that a judge has, or has not, read an entry in an earlier round. */
export const HISTORY_WORTH = 100;

/** A judge as far as fitting an entry goes; `asked`: the entries about which they still owe a word. */
export interface FittingJudge {
  readonly tracks: readonly string[];
  readonly asked?: ReadonlySet<string>;
}

/**
 * How well a judge fits an entry: 600 for a track they know best, 0 for another, half of it from a judge who named none;
 * less `owedPrice`, but never below 0, while a question about their relation to it is open.
 * @returns an integer 0…1000, as `assign` of `#fairness` takes it
 */
export function affinityOf(
  judge: FittingJudge,
  entry: { readonly entryId: string; readonly track: string },
  owedPrice: number,
): number {
  const known = judge.tracks.includes(entry.track) ? KNOWS_TRACK : 0;
  const worth = judge.tracks.length === 0 ? KNOWS_TRACK / 2 : known;
  return judge.asked?.has(entry.entryId) ? Math.max(0, worth - owedPrice) : worth;
}
