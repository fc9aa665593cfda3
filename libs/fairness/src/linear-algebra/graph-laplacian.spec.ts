import fc from 'fast-check';
import { solveLaplacian } from './graph-laplacian.js';

/** L x for the Laplacian of the weights. */
const applied = (weights: ArrayLike<number>, x: ArrayLike<number>) =>
  Array.from(x, (value, i) =>
    Array.from(x).reduce((sum, other, j) => sum + weights[i * x.length + j]! * (value - other), 0),
  );

describe('solving with the Laplacian of a graph', () => {
  it('takes the first for zero and ignores the diagonal', () => {
    const weights = Float64Array.from([NaN, 2, 0, 2, NaN, 4, 0, 4, NaN]);
    const right = Float64Array.from([-6, 2, 4]);
    expect([...solveLaplacian(weights, right)]).toEqual([0, 3, 4]);
    expect([...right]).toEqual([-6, 2, 4]);
    expect([...weights]).toEqual([NaN, 2, 0, 2, NaN, 4, 0, 4, NaN]);
  });

  it('inverts L, for weights of any ratio', () => {
    const problem = fc
      .integer({ min: 2, max: 6 })
      .chain((size) =>
        fc.tuple(
          fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size * size, maxLength: size * size }),
          fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }),
        ),
      );
    fc.assert(
      fc.property(problem, ([exponents, x]) => {
        const size = x.length;
        const weights = Float64Array.from(exponents, (_, at) => {
          const [i, j] = [Math.floor(at / size), at % size];
          return 10 ** exponents[Math.max(i, j) * size + Math.min(i, j)]!;
        });
        const found = solveLaplacian(weights, Float64Array.from(applied(weights, x)));
        x.forEach((value, i) => expect(found[i]).toBeCloseTo(value - x[0]!, 7));
      }),
      { seed: 3 },
    );
  });

  it('keeps the digits of a link a trillion times weaker', () => {
    const weights = Float64Array.from([0, 1e12, 0, 1e12, 0, 1, 0, 1, 0]);
    expect([...solveLaplacian(weights, Float64Array.from([0, -1, 1]))]).toEqual([0, 0, 1]);
  });

  it('knows one and none', () => {
    expect([...solveLaplacian(new Float64Array(1), new Float64Array(1))]).toEqual([0]);
    expect([...solveLaplacian(new Float64Array(), new Float64Array())]).toEqual([]);
  });
});
