import type { AssignmentInput } from '#fairness';
import { assign, repair, type SolverOptions } from '#fairness/solver';
import { assignmentProblem } from '../../domain/assignment-problem.js';
import type { Pair } from '../../domain/pair.js';
import { currentIn, keepingProblem } from '../../domain/workbench/kept-problem.js';
import { assignmentOf } from '../../queries/round-plan.js';
import { provenBy, type ReadingRule, refuseInfeasible, type Seated, type WhoReads, whoReads } from '../who-reads.js';

/**
 * Fills the free seats of what is in force, and moves others only where nothing else is possible, by the fewest moves.
 * The certificate is of the problem in which whatever stays is fixed: among all that keep it, nothing better exists.
 */
export async function keptReads(
  rule: ReadingRule,
  seated: Seated,
  current: readonly Pair[],
  seed: string,
  options?: SolverOptions,
): Promise<WhoReads> {
  const { judgesPerEntry } = rule;
  if (judgesPerEntry === null) return whoReads(rule, seated, seed, options);
  const assignment = assignmentOf(rule);
  const problem = keepingProblem(assignmentProblem({ ...rule, judgesPerEntry, assignment }, seated, seed), current);
  const stays = await stayingIn(problem, currentIn(problem, current), options);
  if ('infeasible' in stays) return refuseInfeasible(stays.infeasible, seated.entries);
  const fixed = { ...problem, fixed: stays.pairs };
  const result = await assign(fixed, options);
  if ('infeasible' in result) return refuseInfeasible(result.infeasible, seated.entries);
  return provenBy(fixed, result, seated, assignment);
}

type Seats = readonly (readonly [string, string])[];

/** Pins, and the pairs in force that the repair leaves where they are. */
async function stayingIn(problem: AssignmentInput, current: Seats, options?: SolverOptions) {
  const repaired = await repair({ ...problem, current, scored: [], gone: [] }, options);
  if ('infeasible' in repaired) return repaired;
  const before = new Set(current.map((pair) => pair.join(' ')));
  const pinned = new Set((problem.fixed ?? []).map((pair) => pair.join(' ')));
  const staying = repaired.pairs.filter((pair) => before.has(pair.join(' ')) && !pinned.has(pair.join(' ')));
  return { pairs: [...(problem.fixed ?? []), ...staying] };
}
