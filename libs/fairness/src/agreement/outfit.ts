import type { ScoreTable } from '../scores.js';
import { type PanelFit, sigmaOf } from './panel-fit.js';
import { marksPerEntry, rowsByJudge } from './rows-by-judge.js';

/** How a judge's marks scatter around what the model expects. */
export interface Outfit {
  /** marks that can tell: those of entries with at least two */
  readonly marks: number;
  /** about 1 for a judge like the others; null without such marks or without σ */
  readonly meanSquare: number | null;
  /** below .4 (follows the others too closely) or above 1.7 (erratic), with at least 10 marks */
  readonly flag: 'too-even' | 'too-erratic' | null;
}

const [LEAST_MARKS, EVEN, ERRATIC] = [10, 0.4, 1.7];

/**
 * Outfit mean square of each judge: the mean of e²/(σ²(1 − 1/n_i)), e the residual, n_i the marks of its entry. An
 * entry's own level takes up 1/n_i of the variance, so without that term a panel of three would seem too even. The
 * limits are those of Rasch analysis (Wright & Linacre 1994, "Reasonable mean-square fit values").
 */
export function outfits(table: ScoreTable, fit: PanelFit): Outfit[] {
  const sigma = sigmaOf(fit);
  const marks = marksPerEntry(table);
  return rowsByJudge(table).map((all) => {
    const rows = all.filter((row) => marks[table.entry[row]!]! > 1);
    if (sigma === null || rows.length === 0) return { marks: rows.length, meanSquare: null, flag: null };
    const squares = rows.map((row) => (fit.residual[row]! / sigma) ** 2 / (1 - 1 / marks[table.entry[row]!]!));
    const meanSquare = squares.reduce((sum, square) => sum + square, 0) / rows.length;
    return { marks: rows.length, meanSquare, flag: rows.length < LEAST_MARKS ? null : flagOf(meanSquare) };
  });
}

function flagOf(meanSquare: number): Outfit['flag'] {
  if (meanSquare < EVEN) return 'too-even';
  return meanSquare > ERRATIC ? 'too-erratic' : null;
}
