export { InputError } from './input-error.js';
export { type AssignmentInput } from './assignment/problem.js';
export { assign } from './solver/assign.js';
export { type RepairInput } from './assignment/repair.js';
export { repair } from './solver/repair.js';
