// caught: floor-kernel, docstring
import { now } from '#platform/clock';

export const it = now;
