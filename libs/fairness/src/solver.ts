export { InputError } from './input-error.js';
export { type AssignmentInput } from './assignment/problem.js';
export { assign } from './solver/assign.js';
export { type RepairInput } from './assignment/repair.js';
export { repair } from './solver/repair.js';
export { inspect, type Inspection } from './solver/inspect.js';
export { type SolvedAgain, solveAgain } from './solver/solve-again.js';
export type { Progress } from './solver/optimise.js';
export type { SolverOptions } from './solver/in-worker.js';
