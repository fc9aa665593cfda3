import type { Placed } from './allot.js';
import { type Prize, takesSeat } from './prize.js';

/** What stands in the way of a set of prizes. */
export interface PrizeBlocker {
  readonly code:
    | 'final-not-closed'
    | 'final-not-released'
    | 'seats-open'
    | 'seats-exceeded'
    | 'prizes-outdated'
    | 'nothing-proposed'
    | 'prizes-waiting';
  readonly awardCode: string | null;
  /** Seats missing or too many; prizes concerned. */
  readonly count: number;
}

/** The final as a set of prizes must agree with it. */
export interface Final {
  readonly closed: boolean;
  readonly finalists: readonly Placed[];
}
type Seat = Pick<Prize, 'awardCode' | 'entryId' | 'rank' | 'state'>;
type Catalogue = readonly { readonly code: string; readonly quota: number }[];

/** Why the second person cannot confirm: the set is not whole, or nothing in it waits. */
export function confirmationBlockers(final: Final, catalogue: Catalogue, prizes: readonly Seat[]): PrizeBlocker[] {
  const blockers = setBlockers(final, catalogue, prizes);
  if (blockers.length > 0 || waiting(prizes) > 0) return blockers;
  return [{ code: 'nothing-proposed', awardCode: null, count: 0 }];
}

/**
 * Why the prizes cannot go out: the set is not whole, somebody has not confirmed it yet, or the chief judge has not let out
 * the result of a final in a hall, whose values nobody publishes before.
 */
export function releaseBlockers(
  final: Final & { readonly released: boolean; readonly inHall: boolean },
  catalogue: Catalogue,
  prizes: readonly Seat[],
): PrizeBlocker[] {
  const count = waiting(prizes);
  const held = final.closed && final.inHall && !final.released;
  const unreleased: PrizeBlocker[] = held ? [{ code: 'final-not-released', awardCode: null, count: 0 }] : [];
  const blockers = [...unreleased, ...setBlockers(final, catalogue, prizes)];
  return count > 0 ? [...blockers, { code: 'prizes-waiting', awardCode: null, count }] : blockers;
}

/**
 * The final is closed, every seat of the catalogue is filled or declared vacant, none exceeded, and whoever holds one
 * is still a finalist, of the rank that earned it.
 */
function setBlockers({ closed, finalists }: Final, catalogue: Catalogue, prizes: readonly Seat[]): PrizeBlocker[] {
  if (!closed) return [{ code: 'final-not-closed', awardCode: null, count: 0 }];
  const ranks = new Map(finalists.map(({ entryId, rank }) => [entryId, rank]));
  return catalogue.flatMap(({ code: awardCode, quota }): PrizeBlocker[] => {
    const seats = prizes.filter((prize) => prize.awardCode === awardCode && takesSeat(prize));
    const open = quota - seats.length;
    const outdated = seats.filter((seat) => isOutdated(seat, ranks)).length;
    return [
      ...(open > 0 ? [{ code: 'seats-open' as const, awardCode, count: open }] : []),
      ...(open < 0 ? [{ code: 'seats-exceeded' as const, awardCode, count: -open }] : []),
      ...(outdated > 0 ? [{ code: 'prizes-outdated' as const, awardCode, count: outdated }] : []),
    ];
  });
}

function isOutdated({ entryId, rank }: Seat, ranks: ReadonlyMap<string, number>): boolean {
  if (entryId === null) return false;
  return rank === null ? !ranks.has(entryId) : ranks.get(entryId) !== rank;
}

function waiting(prizes: readonly Seat[]): number {
  return prizes.filter(({ state }) => state === 'proposed').length;
}
