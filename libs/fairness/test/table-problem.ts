import type { AssignmentInput } from '../src/assignment/problem.js';

/** A problem of nothing but affinities: entries e0, e1, … that need so many judges, judges j0, j1, … up to `max`. */
export function tableProblem(
  affinity: AssignmentInput['affinity'],
  needs: number,
  max: number,
  more: Partial<AssignmentInput> = {},
): AssignmentInput {
  return {
    entries: affinity.map((_, i) => ({ id: `e${i}`, judges: needs })),
    judges: affinity[0]!.map((_, j) => ({ id: `j${j}`, min: 0, max })),
    affinity,
    seed: 'spec',
    ...more,
  };
}

/** The same with a kind, an organisation or other loads for some judges, by their place. */
export function withJudges(
  input: AssignmentInput,
  changes: Readonly<Record<number, Partial<AssignmentInput['judges'][number]>>>,
): AssignmentInput {
  return { ...input, judges: input.judges.map((judge, j) => ({ ...judge, ...changes[j] })) };
}
