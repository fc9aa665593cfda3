const LARGE = 10;
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];

/**
 * What Stirling's formula leaves over: ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π), z > 0 (Binet's function).
 * Below 10 by its recurrence, above by Stirling's series (Abramowitz & Stegun 6.1.40); absolute error about 1e-15.
 */
export function binet(z: number): number {
  let [remainder, at] = [0, z];
  for (; at < LARGE; at += 1) remainder += (at + 0.5) * Math.log1p(1 / at) - 1;
  return remainder + SERIES.reduceRight((sum, coefficient) => sum / (at * at) + coefficient, 0) / at;
}
