import type { Fraction } from '#kernel';
import type { ScoreTable } from '../scores.js';
import { numberOf } from '../scores.js';
import { rowsByJudge } from './rows-by-judge.js';

/** How much of the scale a judge uses. */
export interface RangeUse {
  readonly marks: number;
  readonly lowest: Fraction;
  readonly highest: Fraction;
  /** (highest − lowest) over the same of the whole panel, 0 … 1; null when all marks of the panel are equal */
  readonly share: number | null;
}

/** One element a judge, in points. A judge with few marks uses little of the range: look at `marks`, too. */
export function rangeUses(table: ScoreTable): RangeUse[] {
  if (table.exact.length === 0) return [];
  const panel = rangeOf(table.exact);
  return rowsByJudge(table).map((rows) => {
    const own = rangeOf(rows.map((row) => table.exact[row]!));
    return { marks: rows.length, ...own, share: shareOf(own, panel) };
  });
}

/** The lowest and the highest of at least one mark. */
export function rangeOf(marks: readonly Fraction[]): Pick<RangeUse, 'lowest' | 'highest'> {
  const extreme = (sign: number) => (a: Fraction, b: Fraction) => (a.compare(b) * sign < 0 ? b : a);
  return { lowest: marks.reduce(extreme(-1)), highest: marks.reduce(extreme(1)) };
}

type Range = ReturnType<typeof rangeOf>;

function shareOf(own: Range, panel: Range): number | null {
  const whole = panel.highest.subtract(panel.lowest);
  return whole.numerator === 0n ? null : numberOf(own.highest.subtract(own.lowest).divide(whole));
}
