import { type Prize, takesSeat } from './prize.js';

/** What stands in the way of confirming the prizes. */
export interface PrizeBlocker {
  readonly code: 'final-not-closed' | 'seats-open' | 'seats-exceeded' | 'nothing-proposed';
  readonly awardCode: string | null;
  /** Seats missing or too many. */
  readonly count: number;
}

/**
 * Every seat of the catalogue must be filled or declared vacant, none exceeded, and the final closed.
 * @param catalogue code and quota of every award
 */
export function prizeBlockers(
  finalClosed: boolean,
  catalogue: readonly { code: string; quota: number }[],
  prizes: readonly Pick<Prize, 'awardCode' | 'state'>[],
): PrizeBlocker[] {
  if (!finalClosed) return [{ code: 'final-not-closed', awardCode: null, count: 0 }];
  const seats = catalogue.flatMap(({ code, quota }): PrizeBlocker[] => {
    const taken = prizes.filter((prize) => prize.awardCode === code && takesSeat(prize)).length;
    if (taken === quota) return [];
    return [{ code: taken < quota ? 'seats-open' : 'seats-exceeded', awardCode: code, count: Math.abs(quota - taken) }];
  });
  if (seats.length > 0) return seats;
  const waiting = prizes.some(({ state }) => state === 'proposed');
  return waiting ? [] : [{ code: 'nothing-proposed', awardCode: null, count: 0 }];
}
