// caught: room-domain-npm, docstring
import { createHash } from 'node:crypto';

export const it = createHash;
