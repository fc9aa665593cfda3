// caught: fairness-solver
import { solve } from './solver/solve.js';

/** A sum that waits for a solver. */
export const sum = solve;
