// caught: fairness-pure
import { createHash } from 'node:crypto';

/** A hash that no browser makes. */
export const hash = createHash;
