import type { Fraction } from '#kernel';
import type { ScoreTable } from '../scores.js';
import { type Discrimination, discriminations } from './discrimination.js';
import { type Leniency, leniencies } from './leniency.js';
import { type Outfit, outfits } from './outfit.js';
import type { PanelFit } from './panel-fit.js';
import { type RangeUse, rangeUses } from './range-use.js';
import { type DividedEntry, dividedEntries, type OutlyingMark, outlyingMarks } from './standing-out.js';

/** What the marks of one judge look like beside the others'. */
export interface JudgeWatch {
  readonly judge: string;
  readonly leniency: Leniency;
  readonly outfit: Outfit;
  readonly discrimination: Discrimination;
  readonly range: RangeUse;
}

/** What a chair may want to look at. */
export interface PanelWatch {
  readonly judges: readonly JudgeWatch[];
  readonly outlyingMarks: readonly OutlyingMark[];
  readonly dividedEntries: readonly DividedEntry[];
}

/**
 * Looks at a panel after submission; judges, marks and entries in the table's order. Nothing here may reach a judge who
 * has not sealed.
 * @param fit the mixed severity model of the same table
 * @param widest how far apart the marks of an entry may be, in points
 */
export function watchPanel(table: ScoreTable, fit: PanelFit, widest: Fraction): PanelWatch {
  const [leniency, outfit] = [leniencies(fit), outfits(table, fit)];
  const [discrimination, range] = [discriminations(table, fit), rangeUses(table)];
  return {
    judges: table.judges.map((judge, at) => ({
      judge,
      leniency: leniency[at]!,
      outfit: outfit[at]!,
      discrimination: discrimination[at]!,
      range: range[at]!,
    })),
    outlyingMarks: outlyingMarks(table, fit),
    dividedEntries: dividedEntries(table, widest),
  };
}
