import type { Fraction } from '#kernel';
import { scoresByEntry } from '../aggregation/by-entry.js';
import type { ScoreTable } from '../scores.js';
import { type PanelFit, sigmaOf } from './panel-fit.js';
import { rangeOf } from './range-use.js';

/** A mark far from what the entry and its judge let expect. */
export interface OutlyingMark {
  readonly entry: string;
  readonly judge: string;
  /** y − θ_i − b_j, in points */
  readonly residual: number;
}

/** An entry about which the judges are far apart. */
export interface DividedEntry {
  readonly entry: string;
  /** highest less lowest mark, in points */
  readonly range: Fraction;
}

const FAR = 3;

/**
 * Marks whose residual is beyond 3σ, in the table's order; none without σ. For the chair, after submission: a reason to
 * look, never to correct. An entry with one mark has none, and one with two has two or none.
 */
export function outlyingMarks(table: ScoreTable, fit: PanelFit): OutlyingMark[] {
  const limit = FAR * (sigmaOf(fit) ?? Infinity);
  return Array.from(fit.residual, (residual, row) => ({
    entry: table.entries[table.entry[row]!]!,
    judge: table.judges[table.judge[row]!]!,
    residual,
  })).filter(({ residual }) => Math.abs(residual) > limit);
}

/** Entries whose highest mark is more than `limit` points above their lowest, exactly, in the table's order. */
export function dividedEntries(table: ScoreTable, limit: Fraction): DividedEntry[] {
  return [...scoresByEntry(table)]
    .map(([entry, marks]) => {
      const { lowest, highest } = rangeOf(marks);
      return { entry, range: highest.subtract(lowest) };
    })
    .filter(({ range }) => range.compare(limit) > 0);
}
