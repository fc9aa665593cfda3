// caught: room-tables-libs
import { now } from '#platform/clock';

export const it = now;
