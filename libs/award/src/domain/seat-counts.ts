import type { Award } from './award.js';

/**
 * How many seats each award has: its quota, or as many as equals share where the rules enlarge it; then as many seats of
 * the last awards are not there.
 * @param filled seats that are taken or follow from the ranks, by award
 */
export function seatCounts(
  catalogue: readonly Pick<Award, 'code' | 'quota' | 'kind'>[],
  filled: readonly { readonly awardCode: string }[],
): ReadonlyMap<string, number> {
  const taken = (award: string) => filled.filter(({ awardCode }) => awardCode === award).length;
  const tiered = catalogue.filter(({ kind }) => kind === 'tiered');
  let surplus = tiered.reduce((sum, { code, quota }) => sum + Math.max(0, taken(code) - quota), 0);
  const seats = new Map(
    catalogue.map(({ code, quota, kind }) => [code, kind === 'tiered' ? Math.max(quota, taken(code)) : quota]),
  );
  for (const { code } of tiered.toReversed()) {
    const spare = Math.min(surplus, seats.get(code)! - taken(code));
    seats.set(code, seats.get(code)! - spare);
    surplus -= spare;
  }
  return seats;
}
