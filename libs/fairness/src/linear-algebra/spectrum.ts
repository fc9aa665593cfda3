import { type Tridiagonal, tridiagonal } from './tridiagonal.js';

/** The eigenvalues μ_k of a symmetric matrix, ascending, and the parts u_kᵀv of a vector along the eigenvectors. */
export interface Spectrum {
  readonly values: Float64Array;
  readonly parts: Float64Array;
}

const MOST_SWEEPS = 100;

/**
 * The spectrum of a symmetric matrix (size × size, lower triangle read) as one vector sees it: O(size³) for the
 * reduction to tridiagonal form, then O(size²), since no eigenvector is formed. Implicit QL with Wilkinson's shift
 * (Golub & Van Loan, 8.3.3; Bowdler, Martin, Reinsch & Wilkinson 1968). The sign of a part is arbitrary.
 */
export function spectrum(matrix: Float64Array, size: number, vector: Float64Array): Spectrum {
  const { diagonal, beside, turned } = tridiagonal(matrix, size, vector);
  const work = { diagonal, beside: Float64Array.from([...beside, 0]), turned };
  const negligible = Number.EPSILON * greatest(diagonal, beside);
  for (let from = 0; from < size; from += 1) settle(work, from, negligible);
  const order = Array.from(diagonal.keys()).sort((a, b) => diagonal[a]! - diagonal[b]!);
  return {
    values: Float64Array.from(order, (at) => diagonal[at]!),
    parts: Float64Array.from(order, (at) => turned[at]!),
  };
}

/** Sweeps until the eigenvalue at `from` stands alone; one to three are usual, and Wilkinson's shift always converges. */
function settle(work: Tridiagonal, from: number, negligible: number): void {
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    const to = blockEnd(work, from, negligible);
    if (to === from) return;
    sweepBlock(work, from, to);
  }
}

/** The last index of the block that is still coupled to `from`. */
function blockEnd({ diagonal, beside }: Tridiagonal, from: number, negligible: number): number {
  let to = from;
  while (to < diagonal.length - 1 && Math.abs(beside[to]!) > negligible) to += 1;
  return to;
}

function greatest(...lists: Float64Array[]): number {
  return lists.flatMap((list) => [...list]).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** One implicit QL sweep over from … to; every rotation turns the vector too. */
function sweepBlock({ diagonal, beside, turned }: Tridiagonal, from: number, to: number): void {
  let g = (diagonal[from + 1]! - diagonal[from]!) / (2 * beside[from]!);
  g = diagonal[to]! - diagonal[from]! + beside[from]! / (g + (g < 0 ? -1 : 1) * Math.hypot(g, 1));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let i = to - 1; i >= from; i -= 1) {
    const [f, b] = [sine * beside[i]!, cosine * beside[i]!];
    const radius = Math.hypot(f, g);
    beside[i + 1] = radius;
    if (radius === 0) {
      diagonal[i + 1]! -= shift;
      beside[to] = 0;
      return;
    }
    sine = f / radius;
    cosine = g / radius;
    g = diagonal[i + 1]! - shift;
    const r = (diagonal[i]! - g) * sine + 2 * cosine * b;
    shift = sine * r;
    diagonal[i + 1] = g + shift;
    g = cosine * r - b;
    const [upper, lower] = [turned[i]!, turned[i + 1]!];
    turned[i + 1] = sine * upper + cosine * lower;
    turned[i] = cosine * upper - sine * lower;
  }
  diagonal[from]! -= shift;
  beside[from] = g;
  beside[to] = 0;
}
