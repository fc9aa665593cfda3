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
 * Fills the awards' seats in rank order: the best entry takes the first free seat of the first award, and so on.
 * A group of equal rank that does not fit whole into an award's free seats is left out and reported, as are all seats
 * after it that depend on the decision.
 * @param awards in the order of the catalogue
 * @param placed every entry of the final's one list
 */
export function allot(
  awards: readonly TieredAward[],
  placed: readonly Placed[],
): { prizes: Allotted[]; ties: OpenTie[] } {
  const groups = byRank(placed);
  const prizes: Allotted[] = [];
  for (const { code, quota } of awards) {
    let free = quota;
    while (free > 0 && groups.length > 0) {
      const group = groups[0]!;
      if (group.length > free) return { prizes, ties: [{ awardCode: code, seats: free, entryIds: group.map(idOf) }] };
      prizes.push(...group.map(({ entryId, rank }) => ({ awardCode: code, entryId, rank })));
      free -= group.length;
      groups.shift();
    }
  }
  return { prizes, ties: [] };
}

const idOf = ({ entryId }: Placed): string => entryId;

function byRank(placed: readonly Placed[]): Placed[][] {
  const ranks = [...new Set(placed.map(({ rank }) => rank))].sort((a, b) => a - b);
  return ranks.map((rank) => placed.filter((one) => one.rank === rank));
}
