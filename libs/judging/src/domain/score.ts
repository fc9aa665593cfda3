import { ownSheetConcerns } from '#fairness';
import { codePoints, Fraction, parseHundredths, showHundredths } from '#kernel';
import type { CommentRule } from './rules.js';

/** A criterion as far as scoring needs it; `max` in points. */
export interface ScoredCriterion {
  code: string;
  max: number;
}

/** A mark given to one criterion. */
export interface Mark {
  criterion: string;
  hundredths: number;
}

/** What is wrong with one criterion's mark. */
export interface MarkFinding {
  criterion: string;
  code: 'criterion-unknown' | 'criterion-twice' | 'mark-malformed' | 'mark-step' | 'mark-range';
}

const STEP = 50;

/** Hundredths as the text people type and read: 1250 → '12.5'. */
export function markText(hundredths: number): string {
  return showHundredths(hundredths).replace(/\.?0+$/, '');
}

/** Reads marks against a rubric: known criteria, once each, 0…max in steps of half a point. */
export function readMarks(
  criteria: readonly ScoredCriterion[],
  given: readonly { criterion: string; mark: string }[],
): { marks: Mark[]; findings: MarkFinding[] } {
  const seen = new Set<string>();
  const marks: Mark[] = [];
  const findings: MarkFinding[] = [];
  for (const { criterion, mark } of given) {
    const hundredths = parseHundredths(mark);
    const code = seen.has(criterion) ? 'criterion-twice' : fault(criteria, criterion, hundredths);
    seen.add(criterion);
    if (code) findings.push({ criterion, code });
    else marks.push({ criterion, hundredths: hundredths! });
  }
  return { marks, findings };
}

function fault(
  criteria: readonly ScoredCriterion[],
  code: string,
  hundredths: number | null,
): MarkFinding['code'] | null {
  const criterion = criteria.find((one) => one.code === code);
  if (!criterion) return 'criterion-unknown';
  if (hundredths === null) return 'mark-malformed';
  if (hundredths < 0 || hundredths > criterion.max * 100) return 'mark-range';
  return hundredths % STEP === 0 ? null : 'mark-step';
}

/** Codes of the criteria without a mark, in the rubric's order. */
export function missingCriteria(criteria: readonly ScoredCriterion[], marks: readonly Mark[]): string[] {
  const given = new Set(marks.map((mark) => mark.criterion));
  return criteria.map((criterion) => criterion.code).filter((code) => !given.has(code));
}

/** The sheet's total in hundredths: the sum of its marks. */
export function totalOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + mark.hundredths, 0);
}

/**
 * Whether a total (hundredths) asks for a comment: by itself, or beside the judge's own other sheets. What other judges
 * gave plays no part in it.
 * @param others totals of the judge's other submitted sheets in the round, in hundredths
 */
export function needsComment(rule: CommentRule, total: number, others: readonly number[] = []): boolean {
  const { distance, sheets } = rule.ownMedian ?? { distance: 0, sheets: Infinity };
  const [from, below] = [Fraction.of(rule.below), Fraction.of(rule.from)];
  const limits = { distance: Fraction.of(distance), sheets, from, below };
  return ownSheetConcerns(points(total), others.map(points), limits).length > 0;
}

const points = (hundredths: number) => Fraction.of(hundredths, 100);

/** Whether the comment is long enough for the total; blanks at the ends do not count. */
export function commentSuffices(
  rule: CommentRule,
  total: number,
  comment: string,
  others: readonly number[] = [],
): boolean {
  return !needsComment(rule, total, others) || codePoints(comment.trim()) >= rule.minLength;
}
