import type { Master } from './master.js';

/** The duals of the restricted program in the signs of a maximisation, as in `Duals`; by place instead of by id. */
export interface Prices {
  readonly entries: Float64Array;
  readonly judges: Float64Array;
  /** of rule r for entry i at i · rules + r: u of a seat, g of an organisation */
  readonly rules: Float64Array;
  readonly floors: Float64Array;
  readonly shortage: number;
}

/** Duals are rounded to this part, far finer than the solver's tolerance, so that their sums are exact or nearly. */
const PART = 2 ** 32;

/** Reads the prices off the duals of the rows; signs that rounding of the solver has turned are put right. */
export function pricesOf(master: Master, rowDuals: Float64Array): Prices {
  const { problem, book, ruleRows, floorRows, shortageRow } = master;
  const [n, m] = [problem.entries.length, problem.judges.length];
  const price = (row: number, sign: number) => (row < 0 ? 0 : Math.round(sign * rowDuals[row]! * PART) / PART);
  return {
    entries: Float64Array.from({ length: n }, (_, i) => price(i, -1)),
    judges: Float64Array.from({ length: m }, (_, j) => price(n + j, -1)),
    rules: Float64Array.from(ruleRows, (row, at) =>
      Math.max(0, price(row, book.rules[at % book.rules.length]!.kind === 'seat' ? 1 : -1)),
    ),
    floors: Float64Array.from(floorRows, (row) => Math.max(0, price(row, 1))),
    shortage: Math.max(0, price(shortageRow, -1)),
  };
}
