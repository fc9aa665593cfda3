import type { Award, Prize, PrizesView } from './api/prizes.js';

/** An entry's place in the final. */
export type Ranks = ReadonlyMap<string, { rank: number | null; shown: string | null }>;

/** Prizes of an award that take a seat, and the awards still in the same order. */
export const seatsOf = (prizes: readonly Prize[], code: string): Prize[] =>
  prizes.filter((prize) => prize.awardCode === code && prize.state !== 'withdrawn');

/** Whom an award with a free seat may still go to by hand; of a tiered one, those whom equal ranks leave to the panel. */
export function choicesOf(award: Award, view: PrizesView): Award['candidates'] {
  const held = new Set(seatsOf(view.items, award.code).map(({ entry }) => entry?.id));
  return award.candidates.filter(({ id }) => !held.has(id));
}

/**
 * Whether ranks still give a tiered seat: there is one, and the best entry without one is not left to the panel. Not while
 * prizes have to move as a whole.
 */
export function ranksDecide(view: PrizesView, ranks: Ranks): boolean {
  if (view.blockers.some(({ code }) => code === 'prizes-outdated')) return false;
  const tiered = view.catalogue.filter(({ kind }) => kind === 'tiered');
  const open = tiered.find(({ quota, taken }) => taken < quota);
  if (!open || ranks.size === 0) return open !== undefined && tiered.every(({ taken }) => taken === 0);
  const placed = new Set(tiered.flatMap(({ code }) => seatsOf(view.items, code).map(({ entry }) => entry?.id)));
  const free = [...ranks].filter(([id, { rank }]) => rank !== null && !placed.has(id));
  const best = Math.min(...free.map(([, { rank }]) => rank ?? Infinity));
  return free.some(([id, { rank }]) => rank === best && !open.candidates.some((one) => one.id === id));
}
