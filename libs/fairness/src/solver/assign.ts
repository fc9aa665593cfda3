import type { Assignment, AssignmentInput, Infeasible } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { inWorker, type SolverOptions } from './in-worker.js';

/**
 * Assigns judges to entries: the least shortage, then the fairness floor, then the most affinity less the price of load,
 * proven by a certificate that `verifyAssignment` has accepted; or says in words why no assignment exists. Works in a thread of its own. The same problem
 * and seed give the same answer, in whatever order entries and judges are listed.
 * @throws InputError as `readProblem`; the signal's reason when it aborts
 */
export async function assign(input: AssignmentInput, options: SolverOptions = {}): Promise<Assignment | Infeasible> {
  return inWorker('assign', readProblem(input), options);
}
