import fc from 'fast-check';
import { fisherQuantile } from './fisher.js';

describe('quantiles of F', () => {
  // mpmath, 60 digits
  it.each([
    [0.025, 5, 18, 0.1571861613662445],
    [0.975, 5, 18, 3.381967805875243],
    [0.975, 5, 15, 3.576415349279062],
    [0.025, 4.7865, 5, 0.13340013185717395],
    [0.975, 2.5, 1, 837.32886000658],
    [0.025, 0.3, 7, 9.936457562987144e-11],
    [0.5, 4, 9, 0.9058038543968253],
    [1e-6, 10, 20, 0.028583865548338375],
    [0.999, 1, 1, 405284.0679028489],
    [0.975, 40_000, 3, 13.902201062037793],
    [0.025, 1, 40_000, 0.000982081405171967],
    [0.975, 300, 1200, 1.1904243566987365],
    [0.9, 0.05, 6, 0.4059261316350962],
  ])('p = %p, %p and %p degrees of freedom', (p, d1, d2, value) => {
    expect(fisherQuantile(p, d1, d2) / value).toBeCloseTo(1, 12);
  });

  it('has its median at 1 when both sides have as many', () => {
    expect(fisherQuantile(0.5, 3, 3)).toBeCloseTo(1, 14);
  });

  it('turns over with its degrees of freedom', () => {
    const freedom = fc.double({ min: 0.5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.499, noNaN: true }), freedom, freedom, (p, d1, d2) => {
        expect(fisherQuantile(p, d1, d2) * fisherQuantile(1 - p, d2, d1)).toBeCloseTo(1, 9);
        expect(fisherQuantile(p, d1, d2)).toBeLessThan(fisherQuantile(p + 0.5, d1, d2));
      }),
      { numRuns: 200 },
    );
  });
});
