// caught: spec-is-leaf
import { it } from './submit.spec.js';

export const it = it;
