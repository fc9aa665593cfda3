import { assign, type AssignmentInput } from '#fairness/solver';

/** The best assignment of judges to entries with its proof, or why there is none. */
export function run(input: AssignmentInput) {
  return assign(input);
}
