import fc from 'fast-check';
import { Matrix, inverse as reference } from 'ml-matrix';
import { cholesky, inverse, solve, solveUpper } from './cholesky.js';

const A = Float64Array.from([4, 2, -2, 2, 10, 5, -2, 5, 9]);
const L = [2, 0, 0, 1, 3, 0, -1, 2, 2];

const definite = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size }),
  )
  .map((values) => {
    const size = Math.sqrt(values.length);
    const half = Matrix.from1DArray(size, size, values);
    return half.mmul(half.transpose()).add(Matrix.eye(size));
  });

describe('Cholesky', () => {
  it('factors, reading the lower triangle only and keeping it', () => {
    const lowerOnly = Float64Array.from(A, (value, at) => (at % 3 > Math.floor(at / 3) ? NaN : value));
    expect([...cholesky(lowerOnly, 3).lower]).toEqual(L);
    expect([...lowerOnly.filter((value) => !Number.isNaN(value))]).toEqual([4, 2, 10, -2, 5, 9]);
  });

  it('solves, keeping the right side', () => {
    const right = Float64Array.from([2, 29, 35]);
    const x = solve(cholesky(A, 3), right);
    expect([...right]).toEqual([2, 29, 35]);
    [0, 1, 2].forEach((i) =>
      expect(A[i * 3]! * x[0]! + A[i * 3 + 1]! * x[1]! + A[i * 3 + 2]! * x[2]!).toBeCloseTo(right[i]!, 12),
    );
  });

  it('solves with the transposed factor in place', () => {
    const x = Float64Array.from([2, 3, 4]);
    solveUpper({ size: 3, lower: Float64Array.from(L) }, x);
    expect(x[2]).toBeCloseTo(2, 12);
    expect(x[1]).toBeCloseTo(-1 / 3, 12);
    expect(x[0]).toBeCloseTo(2.1666666666666665, 12);
  });

  it('inverts as ml-matrix does, both triangles alike', () => {
    fc.assert(
      fc.property(definite, (matrix) => {
        const size = matrix.rows;
        const ours = inverse(cholesky(Float64Array.from(matrix.to1DArray()), size));
        reference(matrix)
          .to1DArray()
          .forEach((value, at) => expect(ours[at]).toBeCloseTo(value, 8));
        ours.forEach((value, at) => expect(ours[(at % size) * size + Math.floor(at / size)]).toBe(value));
      }),
      { seed: 1 },
    );
  });

  it('knows the empty matrix', () => {
    expect(cholesky(new Float64Array(), 0)).toEqual({ size: 0, lower: new Float64Array() });
    expect(inverse(cholesky(new Float64Array(), 0))).toEqual(new Float64Array());
  });

  it.each([[[0]], [[-1]], [[NaN]], [[1, 1, 1, 1]]])('refuses %j, which is not positive definite', (values) => {
    expect(() => cholesky(Float64Array.from(values), Math.sqrt(values.length))).toThrow(
      new RangeError('not positive definite'),
    );
  });
});
