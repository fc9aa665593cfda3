import { reject } from '../input-error.js';
import { sortedIds } from '../scores.js';
import { minimumConflict } from './conflict.js';
import { greatest } from './contest.js';
import { fillLevels } from './levels.js';
import type { Allotment, PrizeConflict, PrizeProblem, SkipReason } from './problem.js';
import { RankingWalk } from './ranking-walk.js';
import { rulesFor } from './rules.js';
import { Seating } from './seating.js';

/**
 * Gives the prizes: the largest feasible number of winners up to the quota, and among such sets the best by rank, that
 * is, the one with as many of the best group as possible, then of the next, and so on (for a ranking without equals the
 * lexicographically best). Each entry in turn wins when the winners can still be completed with it.
 *
 * Equals never part by chance or by id. Where only some of them can win, `lastSeatTie` says what happens: `refuse`
 * answers a conflict; `enlarge` adds the fewest seats with which all of them win (a maximum is never passed: then it is
 * a conflict too); `vacant` leaves the seats they stand for empty: nobody after them gets those. Levels: see
 * {@link fillLevels}.
 * @throws InputError `duplicate-entry` at `/ranked/i` (of equals `/ranked/i/j`) when an entry is ranked twice;
 *   `duplicate-level` at `/levels/i/code`; `constraints-too-entangled` when constraints cross so much that no answer is
 *   proven within some ten seconds (counted in steps, not by a clock)
 */
export function allotPrizes(problem: PrizeProblem): Allotment | { infeasible: PrizeConflict } {
  refuseTwice(problem);
  const groups = problem.ranked.map(sortedIds);
  const barred = barredBy(problem);
  const entries = groups.flat().filter((entry) => !barred.has(entry));
  const { winners: seats, lastSeatTie: tie = 'refuse', levels } = problem;
  const seating = new Seating(entries, rulesFor(problem.constraints, entries));
  const size = settleSize(seating, Math.min(seats, entries.length));
  if (size === null) return { infeasible: minimumConflict(entries, seating.rules, seats) };
  const walk = new RankingWalk(seating, { size, seats, tie, barred });
  for (const group of groups) {
    const infeasible = walk.step(group);
    if (infeasible) return { infeasible };
  }
  const answer = { winners: walk.winners.flat(), skipped: walk.skipped };
  if (!levels) return answer;
  const filled = fillLevels(walk.winners, levels, tie);
  return 'infeasible' in filled ? filled : { ...answer, ...filled };
}

/** The largest number of winners there can be, which the seating asks for from then on. */
function settleSize(seating: Seating, most: number): number | null {
  if (!seating.resize(0, most)) return null;
  const size = seating.resize(most, most) ? most : greatest(0, most, (least) => seating.resize(least, most));
  seating.resize(size, size);
  return size;
}

function barredBy({ ineligible = [], belowMinimum = [] }: PrizeProblem): Map<string, SkipReason> {
  const barred = new Map<string, SkipReason>();
  for (const entry of ineligible) barred.set(entry, 'ineligible');
  for (const entry of belowMinimum) barred.set(entry, 'below-minimum');
  return barred;
}

function refuseTwice({ ranked, levels = [] }: PrizeProblem): void {
  const entries = new Set<string>();
  ranked.forEach((group, at) =>
    group.forEach((entry, place) => {
      const path = group.length > 1 ? `/ranked/${at}/${place}` : `/ranked/${at}`;
      if (entries.has(entry)) reject('duplicate-entry', `${entry} is ranked more than once`, path);
      entries.add(entry);
    }),
  );
  const codes = new Set<string>();
  levels.forEach(({ code }, at) => {
    if (codes.has(code)) reject('duplicate-level', `level ${code} is named more than once`, `/levels/${at}/code`);
    codes.add(code);
  });
}
