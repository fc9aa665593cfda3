import { canonicalJson } from '#fairness';
import { placesAmong } from '../deliberation.js';
import type { Prize } from '../prize.js';
import type { SetContent, SetStanding } from './result-set.js';

type Now = Pick<Prize, 'id' | 'state'>;
type Line = SetStanding & { readonly rank: number };

/** The last round as it stands: lines with a rank; `changed`: somebody has left since it closed. */
interface LastRound {
  readonly finalists: readonly Line[];
  readonly changed: boolean;
}

/**
 * How many prizes and finalists are no longer those of a set: a prize that was withdrawn or confirmed since, an entry that
 * has left the last round, came back, or whose line reads otherwise. A suspended prize is still its own. The rounds before
 * have gone on into the last one and stay as they are.
 */
export function changesSince({ prizes, rounds }: SetContent, now: readonly Now[], final: LastRound): number {
  const stand = now.filter(({ state }) => state === 'confirmed' || state === 'suspended');
  const kept = prizes.map(({ id }) => id);
  const standing = stand.map(({ id }) => id);
  const ranked = (rounds.at(-1)?.standings ?? []).filter((line): line is Line => line.rank !== null);
  const [were, are] = [linesOf(ranked, final.changed), linesOf(final.finalists, final.changed)];
  const gone = [...were.keys()].filter((entryId) => !are.has(entryId)).length;
  const others = [...are].filter(([entryId, line]) => were.get(entryId) !== line).length;
  return apart(kept, standing) + apart(standing, kept) + gone + others;
}

function apart(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((one) => !known.has(one)).length;
}

/** Lines as text by entry. Once somebody has left, a set says what tells the others apart now, and a round what did when it closed. */
function linesOf(lines: readonly Line[], changed: boolean): ReadonlyMap<string, string> {
  const places = placesAmong(lines);
  return new Map(
    lines.map(({ entryId, listKey, exact, shown, decidedBy, criteria }) => {
      const line = { listKey, rank: String(places.get(entryId)), exact, shown, criteria };
      return [entryId, canonicalJson({ ...line, decidedBy: changed ? null : decidedBy })];
    }),
  );
}
