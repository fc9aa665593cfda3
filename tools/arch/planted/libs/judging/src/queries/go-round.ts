// caught: alias
import { Submit } from '../../../entry/src/index.js';

export const it = Submit;
