import { fisherQuantile } from '../distributions/fisher.js';
import type { CompleteGrid } from './complete-grid.js';
import { type MeanSquares, meanSquares } from './mean-squares.js';
import { quotient } from './quotient.js';

/** A correlation and its 95 % interval; a bound is null where its formula divides by zero. */
export interface Icc {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Shrout & Fleiss's names: the model (1 other judges for each entry, 2 random, 3 fixed), then one mark or the mean of k. */
export type IccForm = '1,1' | '1,k' | '2,1' | '2,k' | '3,1' | '3,k';

/** Intraclass correlations by form; null where undefined. */
export type IntraclassCorrelations = Readonly<Record<IccForm, Icc | null>>;

const UNDEFINED: IntraclassCorrelations = {
  '1,1': null,
  '1,k': null,
  '2,1': null,
  '2,k': null,
  '3,1': null,
  '3,k': null,
};

/**
 * Every form is (q·gain − loss) / (q·gain + rest): its value at q = 1, its bounds at the 2.5 % and 97.5 % quantiles of
 * F with `df` and n − 1 degrees of freedom.
 */
interface Form {
  readonly gain: bigint;
  readonly loss: bigint;
  readonly rest: bigint;
  readonly df: number;
}

/**
 * The six intraclass correlations of a complete grid with 95 % intervals (Shrout & Fleiss 1979; McGraw & Wong 1996,
 * tables 4 and 7: ICC(1), ICC(1,k), ICC(A,1), ICC(A,k), ICC(C,1), ICC(C,k) in this order). k is the number of judges.
 *
 * Values come from exact sums, so that 0/0 is seen and gives null; x/0 gives null, too. Negative values are kept. The
 * bounds of (2,1) and (2,k) use Satterthwaite's degrees of freedom, both with the estimate of (2,1), as Spearman–Brown
 * requires. Formulas are taken as they are: with few entries and MSC < MSE the denominator of (2,k) may be negative or
 * change sign within the interval, and a value above 1 or a `low` above the value then means that the data cannot tell.
 */
export function intraclassCorrelations(grid: CompleteGrid): IntraclassCorrelations {
  const squares = meanSquares(grid);
  if (!squares) return UNDEFINED;
  const { entries: n, judges: k, entry, judge, error, within } = squares;
  const oneWay = { gain: entry, loss: within, df: Number(n * (k - 1n)) };
  const consistent = { gain: entry, loss: error, df: Number((n - 1n) * (k - 1n)) };
  const agreeing = { gain: n * entry, loss: n * error, df: satterthwaite(squares) };
  const icc = (form: Form) => intervalOf(form, Number(n - 1n));
  return {
    '1,1': icc({ ...oneWay, rest: (k - 1n) * within }),
    '1,k': icc({ ...oneWay, rest: 0n }),
    '2,1': icc({ ...agreeing, rest: k * judge + (k * n - k - n) * error }),
    '2,k': icc({ ...agreeing, rest: judge - error }),
    '3,1': icc({ ...consistent, rest: (k - 1n) * error }),
    '3,k': icc({ ...consistent, rest: 0n }),
  };
}

function intervalOf({ gain, loss, rest, df }: Form, dfBelow: number): Icc | null {
  const value = quotient(gain - loss, gain + rest);
  if (value === null) return null;
  const unit = gain + loss + (rest < 0n ? -rest : rest);
  const [a, b, c] = [quotient(gain, unit)!, quotient(loss, unit)!, quotient(rest, unit)!];
  const bound = (p: number) => {
    // without degrees of freedom q cancels out
    const q = df > 0 ? fisherQuantile(p, df, dfBelow) : 1;
    const at = (q * a - b) / (q * a + c);
    return Number.isFinite(at) ? at : null;
  };
  return { value, low: bound(0.025), high: bound(0.975) };
}

/**
 * The degrees of freedom v of McGraw & Wong's table 7 (Shrout & Fleiss, p. 424) with the estimate of (2,1) put in and
 * multiplied out, so that an ICC of 1 does no harm. 0 or NaN where MSR is 0 or nothing but MSR is left: the interval
 * then has no width.
 */
function satterthwaite({ entries, judges, entry, judge, error }: MeanSquares): number {
  const total = entry + judge + error;
  const share = (square: bigint) => quotient(square, total) ?? 0;
  const [msr, msc, mse] = [share(entry), share(judge), share(error)];
  const [dfEntries, dfJudges] = [Number(entries) - 1, Number(judges) - 1];
  const fromJudges = (msr - mse) * msc;
  const fromError = (msc + dfEntries * msr) * mse;
  const sum = msr * (msc + dfEntries * mse);
  return sum ** 2 / (fromJudges ** 2 / dfJudges + fromError ** 2 / (dfEntries * dfJudges));
}
