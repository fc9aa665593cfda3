import { lnLowerTail } from './lower-tail.js';

const [ROUNDS, ENOUGH] = [200, 4e-16];

/**
 * The value below which a variable of the F distribution falls with probability `p`.
 *
 * Newton's method on the logarithm of the tail against ln F. That curve is concave (ln F has a log-concave density), so
 * after one step the approach is from one side and needs no bracket. Relative error about 1e-13.
 * @param p 0 < p < 1
 * @param d1 degrees of freedom above, any positive number
 * @param d2 degrees of freedom below, any positive number
 */
export function fisherQuantile(p: number, d1: number, d2: number): number {
  return Math.exp(p > 0.5 ? -lnQuantile(1 - p, d2 / 2, d1 / 2) : lnQuantile(p, d1 / 2, d2 / 2));
}

function lnQuantile(p: number, a: number, b: number): number {
  let u = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { value, slope } = lnLowerTail(u, a, b);
    const step = (Math.log(p) - value) / slope;
    u += step;
    if (Math.abs(step) <= ENOUGH * Math.max(1, Math.abs(u))) break;
  }
  return u;
}
