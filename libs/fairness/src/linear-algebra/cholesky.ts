/** The lower triangle L of a symmetric positive definite matrix A = LLᵀ, size × size, row by row. */
export interface Cholesky {
  readonly size: number;
  readonly lower: Float64Array;
}

/**
 * Factors a symmetric positive definite matrix, of which only the lower triangle is read; the matrix itself is kept.
 * Golub & Van Loan, Matrix Computations, 4.2. RangeError when a pivot is not positive.
 */
export function cholesky(matrix: Float64Array, size: number): Cholesky {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    const row = i * size;
    for (let j = 0; j < i; j += 1) {
      const other = j * size;
      lower[row + j] = (matrix[row + j]! - dot(lower, row, other, j)) / lower[other + j]!;
    }
    const pivot = matrix[row + i]! - dot(lower, row, row, i);
    if (!(pivot > 0)) throw new RangeError('not positive definite');
    lower[row + i] = Math.sqrt(pivot);
  }
  return { size, lower };
}

/** x of A x = right; `right` is kept. */
export function solve(factor: Cholesky, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  solveLower(factor, x);
  solveUpper(factor, x);
  return x;
}

/** x of L x = x, in place. */
function solveLower({ size, lower }: Cholesky, x: Float64Array): void {
  for (let i = 0; i < size; i += 1) {
    const row = i * size;
    let sum = x[i]!;
    for (let k = 0; k < i; k += 1) sum -= lower[row + k]! * x[k]!;
    x[i] = sum / lower[row + i]!;
  }
}

/** x of Lᵀ x = x, in place: independent unit normals in, normals with the covariance A⁻¹ out. */
export function solveUpper({ size, lower }: Cholesky, x: Float64Array): void {
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = i * size;
    const value = x[i]! / lower[row + i]!;
    x[i] = value;
    for (let k = 0; k < i; k += 1) x[k]! -= lower[row + k]! * value;
  }
}

/** A⁻¹, both triangles, size × size. */
export function inverse({ size, lower }: Cholesky): Float64Array {
  const half = inverseOfLower(lower, size);
  const result = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) {
    const row = k * size;
    for (let i = 0; i <= k; i += 1) {
      const factor = half[row + i]!;
      const target = i * size;
      for (let j = 0; j <= i; j += 1) result[target + j]! += factor * half[row + j]!;
    }
  }
  for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) result[j * size + i] = result[i * size + j]!;
  return result;
}

/** L⁻¹, lower triangular: row i is (eᵢ − Σ_{k<i} L_ik · row k) / L_ii. */
function inverseOfLower(lower: Float64Array, size: number): Float64Array {
  const half = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    const row = i * size;
    const scale = 1 / lower[row + i]!;
    for (let k = 0; k < i; k += 1) {
      const factor = lower[row + k]! * scale;
      const other = k * size;
      for (let j = 0; j <= k; j += 1) half[row + j]! -= factor * half[other + j]!;
    }
    half[row + i] = scale;
  }
  return half;
}

function dot(values: Float64Array, from: number, other: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += values[from + k]! * values[other + k]!;
  return sum;
}
