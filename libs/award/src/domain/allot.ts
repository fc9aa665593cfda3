import { allotPrizes } from '#fairness';
import { fillLevels, type Level, takesFrom } from './fill-levels.js';
import { limitsFor } from './limits.js';
import type { Award, AwardRules } from './award.js';

/** One entry's place in the final; equal ranks are ties that the round's ladder could not part. */
export interface Placed {
  readonly entryId: string;
  readonly rank: number;
  /** The final's result, exact, as `509/6`; needed where an award has a minimum. */
  readonly exact?: string;
  readonly track?: string;
  readonly division?: string;
  readonly organisationId?: string;
}

/** A seat that is taken already: by an entry, or by a declared vacancy (`entryId` null). */
export interface TakenSeat {
  readonly awardCode: string;
  readonly entryId: string | null;
  /** Nothing moves it: the prize is suspended. */
  readonly fixed?: boolean;
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

/** An entry that gets no tiered prize; the reason is one of `#fairness`, with the limit's label where there is one. */
export interface Skipped {
  readonly entryId: string;
  readonly reason: string;
}

/** What prizes by rank follow from. */
export interface Contest {
  /** The tiered awards of the catalogue, in its order. */
  readonly awards: readonly Pick<Award, 'code' | 'quota' | 'minimum'>[];
  readonly placed: readonly Placed[];
  readonly rules: Pick<AwardRules, 'lastSeatTie' | 'limits'>;
  /** Entries that may have no prize, because one was taken from them. */
  readonly barred: readonly string[];
}

/** Who gets the tiered prizes, and why the others do not. */
export interface Allotment {
  readonly prizes: Allotted[];
  readonly ties: OpenTie[];
  readonly skipped: Skipped[];
  /** Limits that contradict one another or the seats, by label; nobody can be named while there are any. */
  readonly impossible: string[];
}

/**
 * Gives the tiered prizes, all of them anew: the best entries that may win, as the limits let them, fill the awards in
 * their order. What people decided stands: a vacancy takes its seat away, and of equals those who hold the higher award
 * come first. A group of equal rank that does not fit whole into an award is left out and reported where the rules leave
 * it to the panel, and so are all seats after it that depend on the decision.
 * @param seats what is taken now; those of other awards do not count
 */
export function allot(contest: Contest, seats: readonly TakenSeat[] = []): Allotment {
  const fixed = seats.filter(({ entryId, fixed: stays }) => entryId === null || stays === true);
  const held = new Set(fixed.flatMap(({ entryId }) => entryId ?? []));
  const placed = contest.placed.filter(({ entryId }) => !held.has(entryId));
  const levels = levelsOf(contest, fixed);
  const ranked = groupsOf(contest, placed, seats);
  const lastSeatTie = contest.rules.lastSeatTie === 'vote' ? 'refuse' : contest.rules.lastSeatTie;
  const answer = allotPrizes({
    ...{ ranked, lastSeatTie, winners: levels.reduce((sum, { quota }) => sum + quota, 0) },
    constraints: limitsFor(contest, held),
    ineligible: contest.barred,
    belowMinimum: placed
      .filter((one) => levels.every((level) => !level.takes(one.entryId)))
      .map(({ entryId }) => entryId),
  });
  if ('infeasible' in answer) return stopped(contest, ranked, levels, answer.infeasible);
  const skipped = answer.skipped.map(({ entry, reason }) => ({ entryId: entry, reason }));
  const { prizes, ties } = seated(contest, ranked, levels, answer.winners);
  return { prizes, ties, skipped, impossible: [] };
}

type Conflict = Extract<ReturnType<typeof allotPrizes>, { infeasible: unknown }>['infeasible'];

function stopped(contest: Contest, ranked: string[][], levels: Level[], conflict: Conflict): Allotment {
  const { code, labels = [], winners = [], entries = [], seats = 0 } = conflict;
  if (code === 'minimum-unreachable') return { prizes: [], ties: [], skipped: [], impossible: labels };
  const before = seated(contest, ranked, levels, winners);
  const awardCode = before.next ?? levels.at(-1)?.code ?? '';
  const ties = before.ties.length > 0 ? before.ties : [{ awardCode, seats, entryIds: entries }];
  return { prizes: before.prizes, ties, skipped: [], impossible: [] };
}

function seated({ placed, rules }: Contest, ranked: string[][], levels: Level[], winners: readonly string[]) {
  const won = new Set(winners);
  const groups = ranked.map((group) => group.filter((entry) => won.has(entry))).filter(({ length }) => length > 0);
  const { filled, tie, next } = fillLevels(groups, levels, rules.lastSeatTie);
  const ranks = new Map(placed.map(({ entryId, rank }) => [entryId, rank]));
  const prizes = filled.map(({ awardCode, entryId }) => ({ awardCode, entryId, rank: ranks.get(entryId)! }));
  return { prizes, ties: tie ? [tie] : [], next };
}

/** The awards with the seats that are not fixed, and whom each takes by its minimum. */
function levelsOf({ awards, placed }: Contest, fixed: readonly TakenSeat[]): Level[] {
  const points = new Map(placed.map(({ entryId, exact }) => [entryId, exact]));
  let before = 0;
  return awards.map(({ code, quota, minimum }) => {
    const takes = takesFrom(minimum, points);
    const free = Math.max(0, quota - fixed.filter(({ awardCode }) => awardCode === code).length);
    const able = placed.filter(({ entryId }) => takes(entryId)).length - before;
    const usable = Math.max(0, Math.min(free, able));
    before += usable;
    return { code, quota: minimum === undefined ? free : usable, takes };
  });
}

/** Equals in one list, best first; of equals, whoever holds the higher of these awards comes first, as people decided. */
function groupsOf({ awards }: Contest, placed: readonly Placed[], seats: readonly TakenSeat[]): string[][] {
  const level = (entry: string) => {
    const at = awards.findIndex(({ code }) => seats.some((one) => one.awardCode === code && one.entryId === entry));
    return at < 0 ? awards.length : at;
  };
  const keyed = placed.map(({ entryId, rank }) => ({ entryId, rank, level: level(entryId) }));
  const sorted = keyed.toSorted((a, b) => a.rank - b.rank || a.level - b.level);
  return [...Map.groupBy(sorted, (one) => `${one.rank} ${one.level}`).values()].map((group) =>
    group.map(({ entryId }) => entryId),
  );
}
