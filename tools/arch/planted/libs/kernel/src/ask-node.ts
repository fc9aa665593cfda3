// caught: kernel-alone, docstring
import { createHash } from 'node:crypto';

export const it = createHash;
