/** What a column stands for; a pair i · judges + j is a number from 0. */
export const ROLE = { vacancy: -1, relief: -2, load: -3, worst: -4 } as const;

/**
 * What to minimise: prices of a vacancy and of relieving a judge of one entry of the minimum load, less `affinity` times
 * the affinities, plus `load` times Σ γ n², less `worst` times the worst-served entry's total.
 */
export interface Goal {
  readonly vacancy: number;
  readonly relief: number;
  readonly affinity: number;
  readonly load: number;
  readonly worst: number;
}

/** No goal at all; the stages name what they want. */
export const NO_GOAL: Goal = { vacancy: 0, relief: 0, affinity: 0, load: 0, worst: 0 };
