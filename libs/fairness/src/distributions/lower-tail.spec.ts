import { lnLowerTail } from './lower-tail.js';

describe('the lower tail of F, on logarithms', () => {
  // mpmath, 60 digits: value and derivative
  it.each([
    [-2, 1.5, 4, -2.751843703842427, 1.3433408206392519],
    [0, 2, 2, -0.6931471805599453, 0.75],
    [1.3, 30, 12, -0.00041864279497184437, 0.0034618486325023526],
    [-40, 0.5, 3, -20.267271075191655, 0.5],
    [3, 0.5, 3, -0.004193623620736184, 0.01005284038184267],
    [-1000, 1.5, 4, -1499.5898722516, 1.5],
  ])('at u = %p with a = %p, b = %p', (u, a, b, value, slope) => {
    const tail = lnLowerTail(u, a, b);
    expect(tail.value / value).toBeCloseTo(1, 12);
    expect(tail.slope / slope).toBeCloseTo(1, 12);
  });

  it('reaches 1 where eᵘ is beyond all doubles', () => {
    expect(lnLowerTail(1000, 0.5, 3).value).toBeCloseTo(0, 15);
    expect(lnLowerTail(1000, 0.5, 3).slope).toBe(0);
  });
});
