const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
const EXACT = /^(0|-?[1-9]\d*)(?:\/([1-9]\d*))?$/;

function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return magnitude(larger);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** An exact rational number in lowest terms, denominator positive. Immutable. */
export class Fraction {
  static readonly ZERO = Fraction.of(0n);

  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
    Object.freeze(this);
  }

  /** `numerator / denominator`; integers only, numbers must be safe ones. RangeError otherwise or over 0. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const [above, below] = [BigInt(numerator), BigInt(denominator)];
    if (![numerator, denominator].every((part) => typeof part === 'bigint' || Number.isSafeInteger(part))) {
      throw new RangeError('not a safe integer');
    }
    if (below === 0n) throw new RangeError('division by zero');
    const shared = gcd(above, below) * (below < 0n ? -1n : 1n);
    return new Fraction(above / shared, below / shared);
  }

  /** Reads what {@link toExact} writes: `37/3`, `12`, `-1/2`. RangeError for any other text. */
  static fromExact(text: string): Fraction {
    const match = EXACT.exec(text);
    if (!match?.[1]) throw new RangeError(`not an exact number: ${text}`);
    return Fraction.of(BigInt(match[1]), BigInt(match[2] ?? '1'));
  }

  /** Reads a plain decimal (`12.5`); null for exponents, signs other than a minus, `-0`, and anything else. */
  static fromDecimal(text: string): Fraction | null {
    const [, minus = '', whole, decimals = ''] = DECIMAL.exec(text) ?? [];
    if (whole === undefined) return null;
    const units = BigInt(whole + decimals);
    if (minus && units === 0n) return null;
    return Fraction.of(minus ? -units : units, 10n ** BigInt(decimals.length));
  }

  add(other: Fraction): Fraction {
    const above = this.numerator * other.denominator + other.numerator * this.denominator;
    return Fraction.of(above, this.denominator * other.denominator);
  }

  subtract(other: Fraction): Fraction {
    return this.add(Fraction.of(-other.numerator, other.denominator));
  }

  multiply(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** RangeError when the other is zero. */
  divide(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** −1, 0 or 1: fit for `sort`. */
  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  /** The one text of this value, for storing: `37/3`, or `12` when it is whole. */
  toExact(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /** The text to show, with exactly `scale` decimals; rounds once, half away from zero. Never `-0.00`. */
  toDecimal(scale: number): string {
    const scaled = magnitude(this.numerator) * 10n ** BigInt(scale);
    const units = (2n * scaled + this.denominator) / (2n * this.denominator);
    const digits = `${units}`.padStart(scale + 1, '0');
    const sign = this.numerator < 0n && units > 0n ? '-' : '';
    return sign + (scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
  }
}

/** The value as it is shown, as a number again: for rules that rank by what people see. */
export function roundHalfUp(value: Fraction, scale: number): Fraction {
  return Fraction.fromDecimal(value.toDecimal(scale)) ?? Fraction.ZERO;
}

/** The mean of at least one value. RangeError for none. */
export function meanOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), Fraction.ZERO).divide(Fraction.of(values.length));
}
