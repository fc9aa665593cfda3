// caught: web-island
import { now } from '#platform/clock';

export const it = now;
