import { allotPrizes } from '#fairness';

/** A tiered award of the catalogue: how many seats, in the order in which seats are filled. */
export interface TieredAward {
  readonly code: string;
  readonly quota: number;
}

/** One entry's place in the final; equal ranks are ties that the round's ladder could not part. */
export interface Placed {
  readonly entryId: string;
  readonly rank: number;
}

/** A seat that is taken already: by an entry, or by a declared vacancy (`entryId` null). */
export interface TakenSeat {
  readonly awardCode: string;
  readonly entryId: string | null;
}

/** A seat that the ranks give to an entry. */
export interface Allotted {
  readonly awardCode: string;
  readonly entryId: string;
  readonly rank: number;
}

/** Entries tied across the last seats of an award: the panel must decide between them. */
export interface OpenTie {
  readonly awardCode: string;
  readonly seats: number;
  readonly entryIds: string[];
}

/**
 * Fills the awards' free seats in rank order: the best entry without a tiered prize takes the first free seat of the
 * first award, and so on. A seat stays free rather than put a worse entry above a better one that holds a prize. A
 * group of equal rank that does not fit whole into an award's free seats is left out and reported, as are all seats
 * after it that depend on the decision.
 * @param awards in the order of the catalogue
 * @param placed every entry of the final's one list
 * @param seats what is taken now; those of other awards do not count
 */
export function allot(
  awards: readonly TieredAward[],
  placed: readonly Placed[],
  seats: readonly TakenSeat[] = [],
): { prizes: Allotted[]; ties: OpenTie[] } {
  const taken = seats.filter(({ awardCode }) => awards.some(({ code }) => code === awardCode));
  const waiting = new Map(placed.map(({ entryId, rank }) => [entryId, rank]));
  for (const { entryId } of taken) if (entryId) waiting.delete(entryId);
  const prizes: Allotted[] = [];
  for (const [index, { code, quota }] of awards.entries()) {
    const { best, worst } = boundsOf(index, awards, placed, taken);
    const ranked = byRank([...waiting].filter(([, rank]) => best <= rank && rank <= worst));
    const free = Math.max(0, quota - taken.filter(({ awardCode }) => awardCode === code).length);
    const { winners, tie } = fill(ranked, free);
    prizes.push(...winners.map((entryId) => ({ awardCode: code, entryId, rank: waiting.get(entryId)! })));
    if (tie) return { prizes, ties: [{ awardCode: code, ...tie }] };
    for (const entryId of winners) waiting.delete(entryId);
  }
  return { prizes, ties: [] };
}

/** Who takes an award's free seats by rank, and the tie across the last of them. */
function fill(ranked: string[][], seats: number): { winners: string[]; tie: Omit<OpenTie, 'awardCode'> | null } {
  const answer = allotPrizes({ ranked, winners: seats, constraints: [] });
  if (!('infeasible' in answer)) return { winners: answer.winners, tie: null };
  const { winners = [], entries = [], seats: left = 0 } = answer.infeasible;
  return { winners, tie: { seats: left, entryIds: entries } };
}

/** No better than who holds a higher award, no worse than who holds a lower one. */
function boundsOf(
  index: number,
  awards: readonly TieredAward[],
  placed: readonly Placed[],
  taken: readonly TakenSeat[],
): { best: number; worst: number } {
  const ranksIn = (some: readonly TieredAward[]) => {
    const held = taken.filter(({ awardCode }) => some.some(({ code }) => code === awardCode));
    const holders = new Set(held.map(({ entryId }) => entryId));
    return placed.filter(({ entryId }) => holders.has(entryId)).map(({ rank }) => rank);
  };
  return {
    best: Math.max(-Infinity, ...ranksIn(awards.slice(0, index))),
    worst: Math.min(Infinity, ...ranksIn(awards.slice(index + 1))),
  };
}

function byRank(placed: readonly (readonly [entryId: string, rank: number])[]): string[][] {
  const ranks = [...new Set(placed.map(([, rank]) => rank))].sort((a, b) => a - b);
  return ranks.map((rank) => placed.filter((one) => one[1] === rank).map(([entryId]) => entryId));
}
