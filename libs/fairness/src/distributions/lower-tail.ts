import { binet } from './binet.js';

/** The logarithm of a tail probability and its derivative by u. */
export interface LnTail {
  readonly value: number;
  readonly slope: number;
}

/**
 * ln P(F ≤ eᵘ) for F with 2a and 2b degrees of freedom: the regularised incomplete beta function I_x(a, b) at
 * x = a eᵘ / (a eᵘ + b), by Gauss's continued fraction (Abramowitz & Stegun 26.5.8), from the side where it converges.
 *
 * The density of u is written around its peak, with p = a/(a + b), so that large a and b lose no digits:
 * xᵃ(1 − x)ᵇ / B(a, b) = (x/p)ᵃ ((1 − x)/(1 − p))ᵇ √(ab / 2π(a + b)) times Stirling's remainders.
 * @param u any number
 * @param a positive
 * @param b positive
 */
export function lnLowerTail(u: number, a: number, b: number): LnTail {
  const above = a / (a + b);
  const below = b / (a + b);
  const lnX = lnShare(u, below);
  const lnY = lnShare(-u, above);
  const peak = Math.log((above * b) / (2 * Math.PI)) / 2 + binet(a + b) - binet(a) - binet(b);
  const lnDensity = a * lnX + b * lnY + peak;
  const x = above * Math.exp(lnX);
  if (x * (a + b + 2) < a + 1) {
    const part = continuedFraction(x, a, b) / a;
    return { value: lnDensity + Math.log(part), slope: 1 / part };
  }
  const value = Math.log1p((-Math.exp(lnDensity) * continuedFraction(below * Math.exp(lnY), b, a)) / b);
  return { value, slope: Math.exp(lnDensity - value) };
}

/** −ln(1 + (e⁻ᵘ − 1) part), also where e⁻ᵘ is beyond all doubles. */
function lnShare(u: number, part: number): number {
  const excess = Math.expm1(-u) * part;
  return excess === Infinity ? u - Math.log(part) : -Math.log1p(excess);
}

const [TINY, EXACT, TERMS] = [1e-300, 2e-16, 100_000];

/** 1/(1 + d₁/(1 + d₂/(1 + …))) by Lentz's method as Thompson & Barnett changed it (1986). */
function continuedFraction(x: number, a: number, b: number): number {
  let [result, c, d] = [1, 1, 0];
  for (let term = 0; term < TERMS; term += 1) {
    const coefficient = coefficientOf(term, x, a, b);
    d = 1 / away(1 + coefficient * d);
    c = away(1 + coefficient / c);
    result *= c * d;
    if (term > 0 && Math.abs(c * d - 1) <= EXACT) break;
  }
  return 1 / result;
}

function coefficientOf(term: number, x: number, a: number, b: number): number {
  const m = Math.floor(term / 2) + (term % 2);
  if (term % 2 === 0) return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
