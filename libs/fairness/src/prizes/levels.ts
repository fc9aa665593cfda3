import { tieConflict } from './conflict.js';
import type { PrizeConflict, PrizeLevel, SeatTie } from './problem.js';

/**
 * Winners by level: each level takes as many as its quota, in order. Equals stay together: where a level has seats for
 * some of them only, `enlarge` gives it all of them, `vacant` leaves those seats empty and goes on with the next level,
 * `refuse` is a conflict. Winners beyond the last level have none.
 * @param groups winners, best first, equals in one list
 */
export function fillLevels(
  groups: readonly (readonly string[])[],
  levels: readonly PrizeLevel[],
  tie: SeatTie,
): { levels: Record<string, string[]> } | { infeasible: PrizeConflict } {
  const waiting = groups.filter((group) => group.length > 0);
  const filled: [string, string[]][] = [];
  for (const { code, quota } of levels) {
    const seated: string[] = [];
    while (waiting[0] && seated.length < quota) {
      const free = quota - seated.length;
      const parted = waiting[0].length > free;
      if (parted && tie === 'refuse') return { infeasible: tieConflict('tie-at-level', [...waiting[0]], free) };
      if (parted && tie === 'vacant') break;
      seated.push(...waiting.shift()!);
    }
    filled.push([code, seated]);
  }
  return { levels: Object.fromEntries(filled) };
}
