// caught: alias
import { Submit } from '../../../libs/entry/src/index.js';

export const it = Submit;
