/** What a judge's knowledge of a track is worth, of 1000; the rest is for wishes and for earlier rounds. */
const KNOWS_TRACK = 600;

/**
 * How well a judge fits an entry: 600 for a track they know best, 0 for another, half of it from a judge who named none.
 * @returns an integer 0…1000, as `assign` of `#fairness` takes it
 */
export function affinityOf(judge: { readonly tracks: readonly string[] }, entry: { readonly track: string }): number {
  if (judge.tracks.length === 0) return KNOWS_TRACK / 2;
  return judge.tracks.includes(entry.track) ? KNOWS_TRACK : 0;
}
