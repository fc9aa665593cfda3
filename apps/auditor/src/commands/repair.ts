import { repair, type RepairInput } from '#fairness/solver';

/** The assignment with its gaps filled and the fewest pairs moved, or why there is none. */
export function run(input: RepairInput) {
  return repair(input);
}
