import { Fraction } from '#kernel';
import type { Standing } from '../standing.js';
import type { Blocker } from './blockers.js';

/** An entry's result as it was let out and is still to be seen. */
export interface ReleasedValue {
  entryId: string;
  /** an exact fraction, and from how many sheets */
  exact: string;
  sheets: number;
}

/**
 * Released results that are no longer what counts: another value, or the same from other sheets. Only a withdrawal and
 * another release settle it. An entry that has left the round is in no count any more and holds nothing up.
 */
export function outdatedReleasesOf(
  released: readonly ReleasedValue[],
  standings: readonly Pick<Standing, 'entryId' | 'exact' | 'sheets'>[],
): Blocker[] {
  const counted = new Map(standings.map((one) => [one.entryId, one]));
  return released.flatMap(({ entryId, exact, sheets }): Blocker[] => {
    const now = counted.get(entryId);
    if (!now || (now.sheets === sheets && sameValue(now.exact, exact))) return [];
    return [{ code: 'release-differs', entryId, judgeId: null, sheets: now.sheets, minimum: null }];
  });
}

function sameValue(counted: string | null, released: string): boolean {
  return counted !== null && Fraction.fromExact(counted).equals(Fraction.fromExact(released));
}
