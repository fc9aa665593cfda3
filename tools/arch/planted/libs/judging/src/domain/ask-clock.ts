// caught: room-domain-libs, docstring
import { now } from '#platform/clock';

export const it = now;
