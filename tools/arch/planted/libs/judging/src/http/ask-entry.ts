// caught: room-http-libs
import { Submit } from '#entry';

export const it = Submit;
