import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { spectrum } from './spectrum.js';
import { tridiagonal } from './tridiagonal.js';

const symmetric = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.tuple(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }),
    ),
  )
  .map(([values, vector]) => {
    const half = Matrix.from1DArray(vector.length, vector.length, values);
    return { size: vector.length, matrix: Matrix.add(half, half.transpose()), vector };
  });

/** vᵀ (A + shift)⁻¹ v by the eigenvectors of ml-matrix, and by our parts. */
const quadratic = (values: ArrayLike<number>, parts: ArrayLike<number>, shift: number) =>
  Array.from(values).reduce((sum, value, at) => sum + parts[at]! ** 2 / (value + shift), 0);

describe('the spectrum that a vector sees', () => {
  it('has the eigenvalues and parts of ml-matrix', () => {
    fc.assert(
      fc.property(symmetric, ({ size, matrix, vector }) => {
        const { values, parts } = spectrum(Float64Array.from(matrix.to1DArray()), size, Float64Array.from(vector));
        const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
        realEigenvalues
          .toSorted((a, b) => a - b)
          .forEach((value, at) => expect(Math.abs(values[at]! - value)).toBeLessThan(1e-10));
        const theirs = eigenvectorMatrix.transpose().mmul(Matrix.columnVector(vector)).to1DArray();
        const shift = 300;
        expect(quadratic(values, parts, shift)).toBeCloseTo(quadratic(realEigenvalues, theirs, shift), 9);
        expect(quadratic(values, parts, 200)).toBeCloseTo(quadratic(realEigenvalues, theirs, 200), 9);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('sorts eigenvalues with their parts, also when nothing is to be done', () => {
    const matrix = Float64Array.from([3, 0, 0, 0, -1, 0, 0, 0, 2]);
    const { values, parts } = spectrum(matrix, 3, Float64Array.from([5, 6, 7]));
    expect([...values]).toEqual([-1, 2, 3]);
    expect([...parts].map(Math.abs)).toEqual([6, 7, 5]);
    expect([...matrix]).toEqual([3, 0, 0, 0, -1, 0, 0, 0, 2]);
  });

  it('knows a 2 × 2 case by hand', () => {
    const { values, parts } = spectrum(Float64Array.from([2, NaN, 1, 2]), 2, Float64Array.from([3, 1]));
    expect(values[0]).toBeCloseTo(1, 14);
    expect(values[1]).toBeCloseTo(3, 14);
    expect(parts[0]! ** 2).toBeCloseTo(2, 13);
    expect(parts[1]! ** 2).toBeCloseTo(8, 13);
  });

  it('finds eigenvalues that repeat, as parts of a graph give', () => {
    const block = [1, -1, 0, 0, -1, 1, 0, 0, 0, 0, 1, -1, 0, 0, -1, 1];
    const { values } = spectrum(Float64Array.from(block), 4, new Float64Array(4));
    [0, 0, 2, 2].forEach((value, at) => expect(values[at]).toBeCloseTo(value, 14));
  });

  it('is empty without rows', () => {
    expect(spectrum(new Float64Array(), 0, new Float64Array())).toEqual({
      values: new Float64Array(),
      parts: new Float64Array(),
    });
  });
});

describe('the tridiagonal form', () => {
  it('keeps what it was given, the trace and the length of the vector', () => {
    const matrix = Float64Array.from([4, 1, -2, 2, 1, 2, 0, 1, -2, 0, 3, -2, 2, 1, -2, -1]);
    const [copy, vector] = [Float64Array.from(matrix), Float64Array.from([1, 2, 3, 4])];
    const { diagonal, beside, turned } = tridiagonal(matrix, 4, vector);
    expect(matrix).toEqual(copy);
    expect([...vector]).toEqual([1, 2, 3, 4]);
    expect(turned[0]).toBe(1);
    expect(turned.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(30, 12);
    expect(diagonal.reduce((sum, value) => sum + value, 0)).toBeCloseTo(8, 12);
    const squares = (list: Float64Array) => list.reduce((sum, value) => sum + value * value, 0);
    expect(squares(diagonal) + 2 * squares(beside)).toBeCloseTo(squares(matrix), 11);
    expect(beside[0]).toBe(-3);
    expect(beside).toHaveLength(3);
  });

  it('leaves a tridiagonal matrix as it is', () => {
    const matrix = Float64Array.from([1, 5, 0, 5, 2, -6, 0, -6, 3]);
    expect(tridiagonal(matrix, 3, Float64Array.from([7, 8, 9]))).toEqual({
      diagonal: Float64Array.from([1, 2, 3]),
      beside: Float64Array.from([5, -6]),
      turned: Float64Array.from([7, 8, 9]),
    });
  });
});
