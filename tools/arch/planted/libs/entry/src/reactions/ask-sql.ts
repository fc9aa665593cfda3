// caught: room-reactions-closed
import { rows } from '#platform/sql';

export const it = rows;
