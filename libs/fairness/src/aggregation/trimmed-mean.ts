import type { Fraction } from '#kernel';
import { reject } from '../input-error.js';
import { meanOfUnits } from './means.js';
import { ascending, onOneScale } from './scale.js';

/**
 * When extremes fall out. Of n values: n < `refuseBelow` → no result; else n ≥ `from` → the `drop` lowest and the
 * `drop` highest fall out; else the plain mean of all.
 */
export interface TrimRule {
  readonly drop: number;
  /** default 2 · drop + 1, which is also the least it may be */
  readonly from?: number;
  /** default 1 */
  readonly refuseBelow?: number;
}

/** A trimmed mean; `untrimmed`: there were too few values to drop any, so it is the plain mean. */
export interface Trimmed {
  readonly value: Fraction | null;
  readonly untrimmed: boolean;
}

/**
 * A rule with its defaults.
 * @throws InputError `trim-malformed` for anything but whole numbers from 0, `trim-too-deep` when `from` values would
 * not outnumber the dropped ones; the path is that of the field (`/from`) after `at`
 */
export function trimRule({ drop, from = 2 * drop + 1, refuseBelow = 1 }: TrimRule, at = '/trim'): Required<TrimRule> {
  const rule = { drop, from, refuseBelow };
  for (const [field, count] of Object.entries(rule)) {
    if (!Number.isSafeInteger(count) || count < 0)
      reject('trim-malformed', `${field} is no whole number from 0`, `${at}/${field}`);
  }
  if (from <= 2 * drop) reject('trim-too-deep', `of ${from} values, ${2 * drop} cannot be dropped`, `${at}/from`);
  return { drop, from, refuseBelow };
}

/**
 * The mean without the lowest and the highest values. Exactly `drop` instances fall out at each end, also when more are
 * equal; what is missing is absent, never 0.
 * @throws InputError as {@link trimRule}
 */
export function trimmedMean(rule: TrimRule, values: readonly Fraction[]): Trimmed {
  const { drop, from, refuseBelow } = trimRule(rule);
  const count = values.length;
  if (count === 0 || count < refuseBelow) return { value: null, untrimmed: false };
  const { units, per } = onOneScale(values);
  if (count < from) return { value: meanOfUnits(units, per), untrimmed: true };
  return { value: meanOfUnits(units.toSorted(ascending).slice(drop, count - drop), per), untrimmed: false };
}
