// caught: room-queries
import { Submit } from '../actions/submit.js';

export const it = Submit;
