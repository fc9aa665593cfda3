import type { Infeasible } from '../assignment/problem.js';
import { readRepair } from '../assignment/read-repair.js';
import type { Repair, RepairInput } from '../assignment/repair.js';
import { inWorker, type SolverOptions } from './in-worker.js';

/**
 * Repairs an assignment after judges have dropped out or conflicts have come up: sheets that are given stay; first only
 * vacancies are filled; where that is impossible the fewest assignments move, and among those repairs the one with the
 * most affinity less the price of load is taken. `floor` and `cap` of the problem do not count. Works in a thread of
 * its own; the order of the lists never matters.
 * @throws InputError as `readRepair`; the signal's reason when it aborts
 */
export async function repair(input: RepairInput, options: SolverOptions = {}): Promise<Repair | Infeasible> {
  return inWorker('repair', readRepair(input), options);
}
