import { randomFrom } from '#kernel';
import { permutationTail } from './permutation-tail.js';

const tail = (sum: number, strata: Parameters<typeof permutationTail>[1], draws = 20_000) =>
  permutationTail(sum, strata, draws, randomFrom('tail'));

describe('a permutation test', () => {
  it('draws without replacement: two of four', () => {
    const strata = [{ values: [1, 2, 3, 10], marked: 2 }];
    // of six pairs, one reaches 13, three reach 11, four reach 5
    expect(tail(13, strata)).toBeCloseTo(1 / 6, 1.7);
    expect(tail(11, strata)).toBeCloseTo(3 / 6, 1.7);
    expect(tail(5, strata)).toBeCloseTo(4 / 6, 1.7);
    expect(tail(3, strata)).toBe(1);
  });

  it('draws from each stratum by itself', () => {
    const strata = [
      { values: [0, 1], marked: 1 },
      { values: [0, 5, 10], marked: 1 },
      { values: [7, 7], marked: 0 },
    ];
    expect(tail(11, strata)).toBeCloseTo(1 / 6, 1.7);
    expect(tail(6, strata)).toBeCloseTo(3 / 6, 1.7);
  });

  it('counts equal sums as reaching, whatever rounding did, and the observed one in', () => {
    expect(tail(0.1 + 0.2 + 1e-12, [{ values: [0.3, 0.3], marked: 1 }])).toBe(1);
    expect(tail(1, [{ values: [0, 0], marked: 1 }], 99)).toBe(1 / 100);
  });
});
