import type { Prize } from '../prize.js';
import type { SetContent } from './result-set.js';

type Now = Pick<Prize, 'id' | 'state'>;

/**
 * How many prizes and finalists are no longer those of a set: a prize that was withdrawn or confirmed since, an entry that
 * has left the last round or came back. A suspended prize is still its own.
 */
export function changesSince(
  { prizes, rounds }: SetContent,
  now: readonly Now[],
  finalists: readonly { readonly entryId: string }[],
): number {
  const stand = now.filter(({ state }) => state === 'confirmed' || state === 'suspended');
  const ranked = (rounds.at(-1)?.standings ?? []).filter(({ rank }) => rank !== null);
  const apart = (some: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return some.filter((one) => !known.has(one)).length;
  };
  const [kept, standing] = [prizes.map(({ id }) => id), stand.map(({ id }) => id)];
  const [were, are] = [ranked.map(({ entryId }) => entryId), finalists.map(({ entryId }) => entryId)];
  return apart(kept, standing) + apart(standing, kept) + apart(were, are) + apart(are, were);
}
