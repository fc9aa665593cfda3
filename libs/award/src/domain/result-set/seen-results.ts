import { placesAmong } from '../deliberation.js';
import type { Disagreement } from './disagreement.js';
import type { SetContent, SetStanding } from './result-set.js';

/**
 * What a set says without entries that its reader must keep away from: places count the others alone, so that no gap tells
 * where somebody stands, or stood, and nothing says what told equals apart.
 */
export function resultsSeen({ rounds, prizes }: SetContent, away: ReadonlySet<string>): SetContent {
  return {
    rounds: rounds.map(({ code, standings }) => ({ code, standings: standingsSeen(standings, away) })),
    prizes: prizes.filter(({ entryId }) => entryId === null || !away.has(entryId)),
  };
}

function standingsSeen(standings: readonly SetStanding[], away: ReadonlySet<string>): SetStanding[] {
  if (away.size === 0) return [...standings];
  const shown = standings.filter(({ entryId }) => !away.has(entryId));
  const places = placesAmong(shown.flatMap(({ rank, ...one }) => (rank === null ? [] : [{ ...one, rank }])));
  return shown.map((one) => ({ ...one, rank: places.get(one.entryId) ?? null, decidedBy: null }));
}

/** Figures of an entry that would be the same whoever else took part. */
const OWN_FIGURES: ReadonlySet<string> = new Set([
  'entry',
  'list',
  'sheets',
  'exact',
  'value',
  'untrimmed',
  'criteria',
]);

/** Where a recomputation differs, as far as it tells nothing of entries that the reader must keep away from. */
export function disagreementsSeen(found: readonly Disagreement[], away: ReadonlySet<string>): readonly Disagreement[] {
  if (away.size === 0) return found;
  return found.filter(
    ({ entryId, value }) => entryId !== null && !away.has(entryId) && OWN_FIGURES.has(value.split('/')[0]!),
  );
}
