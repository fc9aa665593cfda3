import { type Prize, takesSeat } from './prize.js';
import type { Reflow } from './reflow.js';

/** What stands in the way of a set of prizes. */
export interface PrizeBlocker {
  readonly code:
    | 'final-not-closed'
    | 'final-not-released'
    | 'seats-open'
    | 'seats-exceeded'
    | 'prizes-outdated'
    | 'nothing-proposed'
    | 'prizes-waiting'
    | 'not-finalised'
    | 'results-changed';
  readonly awardCode: string | null;
  /** Seats missing or too many; prizes concerned. */
  readonly count: number;
}

/** The final as far as a set of prizes waits for it. */
export interface Final {
  readonly closed: boolean;
}
/** The catalogue, and what would have to change so that the prizes follow. */
export interface Rules {
  readonly catalogue: readonly { readonly code: string; readonly quota: number }[];
  readonly plan: Pick<Reflow, 'loses' | 'seats'>;
}
type Seat = Pick<Prize, 'awardCode' | 'state'>;

/** Why the second person cannot confirm: the set is not whole, or nothing in it waits. */
export function confirmationBlockers(final: Final, rules: Rules, prizes: readonly Seat[]): PrizeBlocker[] {
  const blockers = setBlockers(final, rules, prizes);
  if (blockers.length > 0 || waiting(prizes) > 0) return blockers;
  return [{ code: 'nothing-proposed', awardCode: null, count: 0 }];
}

/**
 * Why the prizes cannot go out: the set is not whole, somebody has not confirmed it yet, or the chief judge has not let out
 * the result of a final in a hall, whose values nobody publishes before.
 */
export function releaseBlockers(
  final: Final & { readonly released: boolean; readonly inHall: boolean },
  rules: Rules,
  prizes: readonly Seat[],
): PrizeBlocker[] {
  const count = waiting(prizes);
  const held = final.closed && final.inHall && !final.released;
  const unreleased: PrizeBlocker[] = held ? [{ code: 'final-not-released', awardCode: null, count: 0 }] : [];
  const blockers = [...unreleased, ...setBlockers(final, rules, prizes)];
  return count > 0 ? [...blockers, { code: 'prizes-waiting', awardCode: null, count }] : blockers;
}

/**
 * The final is closed, every seat of the catalogue is filled or declared vacant, none exceeded, and every prize still
 * follows from the final, the rules and the other prizes.
 */
function setBlockers({ closed }: Final, { catalogue, plan }: Rules, prizes: readonly Seat[]): PrizeBlocker[] {
  if (!closed) return [{ code: 'final-not-closed', awardCode: null, count: 0 }];
  return catalogue.flatMap(({ code: awardCode, quota }): PrizeBlocker[] => {
    const taken = prizes.filter((prize) => prize.awardCode === awardCode && takesSeat(prize));
    const open = (plan.seats.get(awardCode) ?? quota) - taken.length;
    const outdated = plan.loses.filter((lost) => lost.awardCode === awardCode).length;
    return [
      ...(open > 0 ? [{ code: 'seats-open' as const, awardCode, count: open }] : []),
      ...(open < 0 ? [{ code: 'seats-exceeded' as const, awardCode, count: -open }] : []),
      ...(outdated > 0 ? [{ code: 'prizes-outdated' as const, awardCode, count: outdated }] : []),
    ];
  });
}

function waiting(prizes: readonly Seat[]): number {
  return prizes.filter(({ state }) => state === 'proposed').length;
}
