// caught: testing-uses
import { Submit } from '#entry';

export const it = Submit;
