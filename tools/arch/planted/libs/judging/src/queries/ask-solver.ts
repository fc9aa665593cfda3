// caught: solver-door
import { solve } from '#fairness/solver';

export const answer = solve;
