import type { Award, Prize, PrizesView } from './api/prizes.js';

/** An entry's place in the final. */
export type Ranks = ReadonlyMap<string, { rank: number | null; shown: string | null }>;

/** Prizes of an award that take a seat, and the awards still in the same order. */
export const seatsOf = (prizes: readonly Prize[], code: string): Prize[] =>
  prizes.filter((prize) => prize.awardCode === code && prize.state !== 'withdrawn');

/**
 * Whom an award with a free seat may still go to. A tiered award stays open only where equal ranks meet its last
 * seat: the best rank without a tiered prize decides, and only in the first award that is open.
 */
export function choicesOf(award: Award, view: PrizesView, ranks: Ranks): Award['candidates'] {
  const held = new Set(seatsOf(view.items, award.code).map(({ entry }) => entry?.id));
  if (award.kind === 'special') return award.candidates.filter(({ id }) => !held.has(id));
  const tiered = view.catalogue.filter(({ kind }) => kind === 'tiered');
  if (tiered.find(({ quota, taken }) => taken < quota)?.code !== award.code) return [];
  const placed = new Set(tiered.flatMap(({ code }) => seatsOf(view.items, code).map(({ entry }) => entry?.id)));
  const free = award.candidates.filter(({ id }) => !placed.has(id));
  const rankOf = (id: string) => ranks.get(id)?.rank ?? Number.POSITIVE_INFINITY;
  const best = Math.min(...free.map(({ id }) => rankOf(id)));
  return free.filter(({ id }) => rankOf(id) === best);
}
