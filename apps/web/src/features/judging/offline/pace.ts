import type { ApiProblem } from '../../../lib/api/problem.js';

/** A change waits this long for more of them, in milliseconds. */
export const PAUSE = 1_500;

/** Sheets that are sent at a time: a lost answer holds up no other sheet. */
export const LANES = 3;

/** Whether the same may be answered otherwise later: no answer, too many at once, a fault of the server. */
export const mayPass = ({ status }: ApiProblem): boolean => status === 0 || status === 429 || status >= 500;

const RETRY = [100, 500, 1_000, 2_000, 4_000];
/** After so many failures the server is known to be away; trying goes on, calmly. */
const CALM = { after: 20, every: 15_000 };

/** How long to wait after so many failures on end, in milliseconds. */
export function waitAfter(failures: number): number {
  if (failures > CALM.after) return CALM.every;
  return RETRY[Math.min(failures, RETRY.length) - 1] ?? PAUSE;
}
