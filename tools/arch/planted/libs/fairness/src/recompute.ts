import { severity } from './models/severity.js';

/** Leads to a model. */
export const recompute = severity;
