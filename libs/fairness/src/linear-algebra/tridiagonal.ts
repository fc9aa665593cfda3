/** A symmetric tridiagonal matrix T = QᵀAQ and what Qᵀ makes of a vector; `beside[i]` stands between i and i + 1. */
export interface Tridiagonal {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
  readonly turned: Float64Array;
}

/**
 * Reduces a symmetric matrix (size × size, of which only the lower triangle is read; kept) to tridiagonal form by
 * Householder reflections and turns `vector` along; Q itself is never formed. 4/3 size³ operations.
 * Golub & Van Loan, Matrix Computations, 8.3.1.
 */
export function tridiagonal(matrix: Float64Array, size: number, vector: Float64Array): Tridiagonal {
  const a = Float64Array.from(matrix);
  const turned = Float64Array.from(vector);
  const [diagonal, beside] = [new Float64Array(size), new Float64Array(Math.max(0, size - 1))];
  const [v, w] = [new Float64Array(size), new Float64Array(size)];
  for (let k = 0; k < size - 1; k += 1) {
    diagonal[k] = a[k * size + k]!;
    for (let i = k + 1; i < size; i += 1) v[i] = a[i * size + k]!;
    const { scale, head } = reflector(v, k + 1);
    beside[k] = head;
    if (scale === 0) continue;
    reflect(turned, v, k + 1, scale);
    multiply(a, size, k + 1, { v, w });
    updateBlock(a, size, k + 1, { v, w, scale });
  }
  if (size > 0) diagonal[size - 1] = a[size * size - 1]!;
  return { diagonal, beside, turned };
}

/** Makes v[from …] the vector of I − scale·vvᵀ that maps it to head·e; scale 0 when there is nothing to map. */
function reflector(v: Float64Array, from: number): { scale: number; head: number } {
  let tail = 0;
  for (let i = from + 1; i < v.length; i += 1) tail += v[i]! * v[i]!;
  const first = v[from]!;
  if (tail === 0) return { scale: 0, head: first };
  const norm = Math.sqrt(first * first + tail);
  const head = first > 0 ? -norm : norm;
  v[from] = first - head;
  return { scale: 2 / (v[from] * v[from] + tail), head };
}

function reflect(x: Float64Array, v: Float64Array, from: number, scale: number): void {
  let sum = 0;
  for (let i = from; i < v.length; i += 1) sum += v[i]! * x[i]!;
  for (let i = from; i < v.length; i += 1) x[i]! -= scale * sum * v[i]!;
}

/** w = A v on the block from …, of which the lower triangle is stored. */
function multiply(a: Float64Array, size: number, from: number, { v, w }: { v: Float64Array; w: Float64Array }): void {
  w.fill(0, from);
  for (let i = from; i < size; i += 1) {
    const row = i * size;
    const vi = v[i]!;
    let sum = a[row + i]! * vi;
    for (let j = from; j < i; j += 1) {
      const value = a[row + j]!;
      sum += value * v[j]!;
      w[j]! += value * vi;
    }
    w[i]! += sum;
  }
}

/** A ← (I − s vvᵀ) A (I − s vvᵀ) = A − v uᵀ − u vᵀ on the block, with u = s(w − ½ s (wᵀv) v). */
function updateBlock(
  a: Float64Array,
  size: number,
  from: number,
  { v, w, scale }: { v: Float64Array; w: Float64Array; scale: number },
): void {
  let along = 0;
  for (let i = from; i < size; i += 1) along += w[i]! * v[i]!;
  for (let i = from; i < size; i += 1) w[i] = scale * (w[i]! - 0.5 * scale * along * v[i]!);
  for (let i = from; i < size; i += 1) {
    const row = i * size;
    const [vi, wi] = [v[i]!, w[i]!];
    for (let j = from; j <= i; j += 1) a[row + j]! -= vi * w[j]! + wi * v[j]!;
  }
}
