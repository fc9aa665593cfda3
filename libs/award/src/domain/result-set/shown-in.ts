import { Fraction } from '#kernel';
import type { EvidenceStanding } from './evidence.js';

const MORE = 2;

/** A result as text; with two more decimals where the same text stands at another rank of the list. */
export function shownIn(list: readonly EvidenceStanding[], one: EvidenceStanding): string | null {
  const { shown, exact, rank } = one;
  if (shown === null || exact === null) return null;
  const alike = list.some((other) => other.listKey === one.listKey && other.shown === shown && other.rank !== rank);
  const decimals = shown.split('.')[1]?.length ?? 0;
  return alike ? Fraction.fromExact(exact).toDecimal(decimals + MORE) : shown;
}
