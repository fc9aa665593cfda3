import { specialCandidates } from '#fairness';
import { Fraction } from '#kernel';

/** A finalist as special prizes look at it: the mean of each criterion (exact, as `37/3`) and its technology readiness. */
export interface Finalist {
  readonly entryId: string;
  readonly criteria: Readonly<Record<string, string>>;
  /** 1–9 (GB/T 22900), null when it was not stated. */
  readonly trl: number | null;
}

/** How an award names its candidates: the best `top` by the sum of the criteria's means, ready enough. */
export interface CandidateRule {
  readonly criteria: readonly string[];
  readonly top: number;
  readonly minimumTrl: number | null;
}

/** Whom an award may go to by hand, and why not to the others. */
export interface Candidates {
  /** best first */
  readonly candidates: string[];
  readonly passedOver: { readonly entryId: string; readonly reason: 'below-minimum' | 'outside-top' | 'not-ready' }[];
}

/** The candidates of a special award; without a rule every finalist is one. */
export function candidatesOf(rule: CandidateRule | null, finalists: readonly Finalist[]): Candidates {
  if (!rule) return { candidates: finalists.map(({ entryId }) => entryId), passedOver: [] };
  const contenders = finalists.map(({ entryId, criteria, trl }) => {
    const means = Object.entries(criteria).map(([code, mean]) => [code, Fraction.fromExact(mean)] as const);
    return { entry: entryId, criteria: new Map(means), trl };
  });
  const { ranked, skipped } = specialCandidates(rule, contenders);
  return { candidates: ranked.flat(), passedOver: skipped.map(({ entry, reason }) => ({ entryId: entry, reason })) };
}
