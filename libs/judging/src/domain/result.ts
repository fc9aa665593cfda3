import { Fraction, meanOf } from '#kernel';
import type { ResultRule } from './rules.js';

/** A submitted sheet: its total and its marks by criterion, in hundredths. */
export interface CountedSheet {
  judgeId: string;
  total: number;
  marks: Readonly<Record<string, number>>;
}

/** An entry's result in points; `untrimmed` = a trim rule exists but there were too few sheets for it. */
export interface Result {
  value: Fraction | null;
  untrimmed: boolean;
}

/** The mean of hundredths, in points; null of nothing. */
export function meanPoints(hundredths: readonly number[]): Fraction | null {
  return hundredths.length === 0 ? null : meanOf(hundredths.map((one) => Fraction.of(one, 100)));
}

/** The fewest submitted sheets that give a result. */
export function fewestSheets(rule: Pick<ResultRule, 'trim' | 'minimumSheets'>): number {
  return Math.max(1, rule.minimumSheets, rule.trim?.refuseBelow ?? 0);
}

/**
 * The mean of sheet totals, or the trimmed mean: sorted, exactly `drop` at each end fall out (one
 * instance each when several are equal). An absent sheet is absent, never zero.
 */
export function resultOf(rule: Pick<ResultRule, 'trim' | 'minimumSheets'>, totals: readonly number[]): Result {
  if (totals.length < fewestSheets(rule)) return { value: null, untrimmed: false };
  const { trim } = rule;
  if (!trim) return { value: meanPoints(totals), untrimmed: false };
  if (totals.length < trim.from) return { value: meanPoints(totals), untrimmed: true };
  const kept = totals.toSorted((a, b) => a - b).slice(trim.drop, totals.length - trim.drop);
  return { value: meanPoints(kept), untrimmed: false };
}

/** The untrimmed mean of every criterion over the sheets, in points. */
export function criterionMeans(sheets: readonly CountedSheet[]): Map<string, Fraction> {
  const codes = [...new Set(sheets.flatMap((sheet) => Object.keys(sheet.marks)))].sort();
  const mean = (code: string) => meanPoints(sheets.flatMap((sheet) => sheet.marks[code] ?? [])) ?? Fraction.ZERO;
  return new Map(codes.map((code) => [code, mean(code)]));
}
