import type { Assignment, AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { inWorker, type SolverOptions } from './in-worker.js';
import type { SolvedAgain } from './solve-kept.js';

/**
 * Computes a kept assignment again in a thread of its own: the hash of its inputs, its certificate, and its pairs from
 * its seed.
 * @throws InputError as `readProblem`; the signal's reason when it aborts
 */
export function solveAgain(input: AssignmentInput, answer: Assignment, options?: SolverOptions): Promise<SolvedAgain> {
  return inWorker('solveAgain', { problem: readProblem(input), answer }, options);
}
