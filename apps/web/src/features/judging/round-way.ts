import type { RoundView } from './api/rounds.js';

export const WAY = ['entrants', 'panel', 'draw', 'open', 'scoring', 'close', 'standings', 'advance'] as const;
export type WayStep = (typeof WAY)[number];

/** How many of the steps lie behind the round. */
function done(round: RoundView): number {
  const { state, progress, panel } = round;
  if (state === 'advanced') return WAY.length;
  if (state === 'closed') return WAY.length - 1;
  if (state === 'open') {
    const written =
      progress.assignments > 0 && progress.submitted >= progress.assignments && round.blockers.length === 0;
    return written ? 5 : 4;
  }
  if (progress.entries === 0) return 0;
  if (panel.length === 0) return 1;
  return state === 'assigned' ? 3 : 2;
}

/** The steps of this round: the last round of an edition has nobody to advance. */
export const wayOf = (last: boolean): readonly WayStep[] => (last ? WAY.slice(0, -1) : WAY);

/** The step somebody must take now; null when the round is over. */
export function stepNow(round: RoundView, last: boolean): WayStep | null {
  return wayOf(last)[done(round)] ?? null;
}
