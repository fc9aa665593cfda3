// caught: room-domain, docstring
import { Submit } from '../index.js';

export const it = Submit;
