import { mixedModel, scoreTable, topChances } from '#fairness';
import { type Row, scoresOf } from '../rows.js';

/** How sure the places are, by the mixed model: the chance of a rank up to k, and 95 % intervals of ranks. */
export function run({ rows, k, draws, seed }: { rows: Row[]; k: number; draws: number; seed: string }) {
  const chances = [...topChances(mixedModel(scoreTable(scoresOf(rows))), { k, draws, seed })];
  return {
    p: Object.fromEntries(chances.map(([entry, chance]) => [entry, chance && chance.p])),
    interval: Object.fromEntries(chances.map(([entry, chance]) => [entry, chance && chance.interval])),
  };
}
