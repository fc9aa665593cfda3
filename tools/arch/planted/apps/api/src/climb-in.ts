// caught: door, alias
import { Submit } from '../../../libs/entry/src/actions/submit.js';

export const it = Submit;
