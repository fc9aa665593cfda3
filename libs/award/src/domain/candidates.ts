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

/**
 * The entries an award may go to, best first. Entries equal to the last one within `top` are candidates too.
 * Without a rule every finalist is one.
 */
export function candidatesOf(rule: CandidateRule | null, finalists: readonly Finalist[]): string[] {
  if (!rule) return finalists.map(({ entryId }) => entryId);
  const ready = finalists.filter(({ trl }) => rule.minimumTrl === null || (trl ?? 0) >= rule.minimumTrl);
  const scored = ready.map(({ entryId, criteria }) => ({ entryId, score: sumOf(rule.criteria, criteria) }));
  scored.sort((a, b) => b.score.compare(a.score) || (a.entryId < b.entryId ? -1 : 1));
  const last = scored[Math.min(rule.top, scored.length) - 1];
  return last ? scored.filter(({ score }) => score.compare(last.score) >= 0).map(({ entryId }) => entryId) : [];
}

function sumOf(codes: readonly string[], criteria: Readonly<Record<string, string>>): Fraction {
  return codes.reduce((sum, code) => sum.add(Fraction.fromExact(criteria[code] ?? '0')), Fraction.ZERO);
}
