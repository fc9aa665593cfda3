// caught: room-domain-libs, docstring
import { Submit } from '#entry';

export const it = Submit;
