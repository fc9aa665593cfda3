import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { inWorker } from './in-worker.js';
import type { Inspection, Pair } from './inspect-pairs.js';

/**
 * Looks at an assignment of a problem in a thread of its own: who could stand in for whom, how well judges are tied
 * together, and with `anchored` which extra sheets would tie them together.
 * @throws InputError as `readProblem`
 */
export function inspect(input: AssignmentInput, pairs: readonly Pair[], anchored = false): Promise<Inspection> {
  return inWorker('inspect', { problem: readProblem(input), pairs, anchored });
}
