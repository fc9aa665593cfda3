// caught: web-core
import { createHash } from 'node:crypto';

export const it = createHash;
