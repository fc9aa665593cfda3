import { Fraction } from '#kernel';

/** An entry as special prizes look at it. */
export interface SpecialContender {
  readonly entry: string;
  /** exact mean of each criterion by its code; a missing one counts 0 */
  readonly criteria: ReadonlyMap<string, Fraction>;
  /** technology readiness level 1–9 (GB/T 22900), null when it was not stated */
  readonly trl: number | null;
}

/** How a special prize names its candidates: the best `top` by the sum of the criteria's means, of those ready enough. */
export interface SpecialRule {
  readonly criteria: readonly string[];
  /** candidates, an integer from 1 */
  readonly top: number;
  readonly minimumTrl: number | null;
  /** the least sum a candidate must have, in points; none when absent */
  readonly minimum?: Fraction | undefined;
}

/** Candidates, and why everybody else is none. */
export interface SpecialCandidates {
  /** Best first, equals in one list, by their ids. */
  readonly ranked: string[][];
  /** Best first; those that are not ready enough have no place and come last, by their ids. */
  readonly skipped: { readonly entry: string; readonly reason: 'below-minimum' | 'outside-top' | 'not-ready' }[];
}

/**
 * The entries a special prize may go to. The minimum comes before all: few or no candidates are an answer. Entries
 * equal to the last one within `top` are candidates too.
 */
export function specialCandidates(rule: SpecialRule, contenders: readonly SpecialContender[]): SpecialCandidates {
  const { criteria, top, minimumTrl, minimum } = rule;
  const isReady = ({ trl }: SpecialContender) => minimumTrl === null || (trl ?? 0) >= minimumTrl;
  const scored = contenders
    .filter(isReady)
    .map(({ entry, criteria: means }) => ({ entry, sum: sumOf(criteria, means) }))
    .sort((a, b) => b.sum.compare(a.sum) || (a.entry < b.entry ? -1 : 1));
  const last = scored[Math.min(top, scored.length) - 1]?.sum;
  const ranked: string[][] = [];
  const skipped: SpecialCandidates['skipped'] = [];
  scored.forEach(({ entry, sum }, at) => {
    if (minimum && sum.compare(minimum) < 0) skipped.push({ entry, reason: 'below-minimum' });
    else if (!last || sum.compare(last) < 0) skipped.push({ entry, reason: 'outside-top' });
    else if (at > 0 && scored[at - 1]!.sum.equals(sum)) ranked.at(-1)!.push(entry);
    else ranked.push([entry]);
  });
  const unready = contenders.filter((one) => !isReady(one)).map(({ entry }) => entry);
  return { ranked, skipped: [...skipped, ...unready.sort().map((entry) => ({ entry, reason: 'not-ready' as const }))] };
}

function sumOf(codes: readonly string[], means: ReadonlyMap<string, Fraction>): Fraction {
  return codes.reduce((sum, code) => sum.add(means.get(code) ?? Fraction.ZERO), Fraction.ZERO);
}
