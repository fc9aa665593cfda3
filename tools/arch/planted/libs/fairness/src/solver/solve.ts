import { availableParallelism } from 'node:os';

/** How many at once. */
export const solve = availableParallelism();
