import { Fraction } from '#kernel';
import { reject } from '../input-error.js';
import { ascending, onOneScale, sumOf } from './scale.js';

/** The exact mean, in the values' unit; null of none. */
export function plainMean(values: readonly Fraction[]): Fraction | null {
  const { units, per } = onOneScale(values);
  return meanOfUnits(units, per);
}

/** The middle value, or the mean of the two middle ones; null of none. */
export function median(values: readonly Fraction[]): Fraction | null {
  const { units, per } = onOneScale(values);
  const half = (units.length - 1) / 2;
  return meanOfUnits(units.toSorted(ascending).slice(Math.floor(half), Math.ceil(half) + 1), per);
}

/**
 * The mean after every value further than `distance` from the plain mean has been moved to that distance; one pass:
 * the mean that limits is not computed again. Null of none.
 * @param distance in the values' unit
 * @throws InputError `clamp-negative` at `/clamp`
 */
export function clampedMean(distance: Fraction, values: readonly Fraction[]): Fraction | null {
  if (distance.numerator < 0n) reject('clamp-negative', 'a distance is not negative', '/clamp');
  const mean = plainMean(values);
  if (!mean) return null;
  const [lowest, highest] = [mean.subtract(distance), mean.add(distance)];
  const { units, per } = onOneScale([lowest, highest, ...values]);
  const [low, high, ...rest] = units as [bigint, bigint, ...bigint[]];
  return meanOfUnits(
    rest.map((unit) => (unit < low ? low : unit > high ? high : unit)),
    per,
  );
}

/** The mean of whole units of size 1/`per`; null of none. */
export function meanOfUnits(units: readonly bigint[], per: bigint): Fraction | null {
  return units.length === 0 ? null : Fraction.of(sumOf(units), per * BigInt(units.length));
}
