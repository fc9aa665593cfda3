import { Lots } from './lots.js';

/** What is asked about draws of experts. */
export const LOT_QUERIES = [Lots];
