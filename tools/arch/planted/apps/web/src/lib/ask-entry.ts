// caught: web-island
import { Submit } from '#entry';

export const it = Submit;
