import { specialCandidates } from '#fairness';
import { Fraction } from '#kernel';
import type { Award } from './award.js';

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

/**
 * Why an entry is no candidate; `barred`: a prize was taken from it and it may have no other; `holds-…`: the rules of stacking.
 */
export type NoCandidate = 'below-minimum' | 'outside-top' | 'not-ready' | 'barred' | 'holds-tiered' | 'holds-special';

/** Whom an award may go to by hand, and why not to the others. */
export interface Candidates {
  /** best first */
  readonly candidates: string[];
  readonly passedOver: { readonly entryId: string; readonly reason: NoCandidate }[];
}

type Rule = Pick<Award, 'candidates' | 'minimum'>;

/**
 * The candidates of a special award; without a rule every finalist is one. Its minimum is the least sum of the criteria's
 * means.
 * @param barred entries that may have no prize
 */
export function candidatesOf(
  { candidates: rule, minimum }: Rule,
  finalists: readonly Finalist[],
  barred: readonly string[] = [],
): Candidates {
  const able = finalists.filter(({ entryId }) => !barred.includes(entryId));
  const out = finalists.filter(({ entryId }) => barred.includes(entryId));
  const passed = out.map(({ entryId }) => ({ entryId, reason: 'barred' as const }));
  if (!rule) return { candidates: able.map(({ entryId }) => entryId), passedOver: passed };
  const contenders = able.map(({ entryId, criteria, trl }) => {
    const means = Object.entries(criteria).map(([code, mean]) => [code, Fraction.fromExact(mean)] as const);
    return { entry: entryId, criteria: new Map(means), trl };
  });
  const least = minimum === undefined ? {} : { minimum: Fraction.fromExact(String(minimum)) };
  const { ranked, skipped } = specialCandidates({ ...rule, ...least }, contenders);
  const reasons = skipped.map(({ entry, reason }) => ({ entryId: entry, reason }));
  return { candidates: ranked.flat(), passedOver: [...reasons, ...passed] };
}
