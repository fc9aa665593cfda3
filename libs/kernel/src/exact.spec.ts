import fc from 'fast-check';
import { Fraction, meanOf, roundHalfUp } from './exact.js';

const big = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const fraction = fc
  .tuple(
    big,
    big.filter((n) => n !== 0n),
  )
  .map(([n, d]) => Fraction.of(n, d));
const scale = fc.integer({ min: 0, max: 6 });

describe('Fraction', () => {
  it.each([
    [Fraction.of(74, 6), '37/3'],
    [Fraction.of(24, 2), '12'],
    [Fraction.of(0, -5), '0'],
    [Fraction.of(1, -2), '-1/2'],
    [Fraction.of(-7), '-7'],
    [Fraction.of(10n ** 30n, 4n), '250000000000000000000000000000'],
  ])('is kept in lowest terms (%#)', (value, text) => expect(value.toExact()).toBe(text));

  it.each(['', '1/0', '0/1x', '-0', '01', '1/01', '1.5', '1e3', ' 1', '1/-2', '1/2/3', '--1'])(
    'does not read %j',
    (text) => {
      expect(() => Fraction.fromExact(text)).toThrow(RangeError);
    },
  );
  it('reduces numbers of thousands of digits', () => {
    let [a, b] = [1n, 1n];
    for (let step = 0; step < 20_000; step += 1) [a, b] = [a + b, a];
    const value = Fraction.of(6n * a, 6n * b);
    expect([value.numerator, value.denominator]).toEqual([a, b]);
  });
  it('takes whole numbers only', () => {
    for (const part of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => Fraction.of(part)).toThrow(RangeError);
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
  });
  it('is immutable', () => {
    expect(() => Object.assign(Fraction.of(1), { numerator: 2n })).toThrow(TypeError);
  });

  it('reads back its exact text', () => {
    fc.assert(fc.property(fraction, (a) => Fraction.fromExact(a.toExact()).equals(a)));
  });
  it('has the laws of a field', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.add(b).toExact()).toBe(b.add(a).toExact());
        expect(a.add(b).add(c).toExact()).toBe(a.add(b.add(c)).toExact());
        expect(a.multiply(b.add(c)).toExact()).toBe(a.multiply(b).add(a.multiply(c)).toExact());
        expect(a.add(b).subtract(b).toExact()).toBe(a.toExact());
        if (b.compare(Fraction.ZERO) !== 0) expect(a.multiply(b).divide(b).toExact()).toBe(a.toExact());
      }),
    );
  });
  it('orders totally', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.compare(b) + b.compare(a)).toBe(0);
        expect(a.equals(b)).toBe(a.toExact() === b.toExact());
        expect(a.compare(b)).toBe(a.subtract(c).compare(b.subtract(c)));
      }),
    );
  });
});

describe('decimals', () => {
  it.each([
    ['37/3', 2, '12.33'],
    ['2/3', 2, '0.67'],
    ['1/8', 2, '0.13'],
    ['-1/8', 2, '-0.13'],
    ['1005/1000', 2, '1.01'],
    ['8655/100', 1, '86.6'],
    ['1/2', 0, '1'],
    ['-1/2', 0, '-1'],
    ['-1/1000', 2, '0.00'],
    ['999999/1000', 2, '1000.00'],
    ['12', 2, '12.00'],
    ['0', 0, '0'],
  ])('%s to %i decimals is %s', (text, digits, shown) =>
    expect(Fraction.fromExact(text).toDecimal(digits)).toBe(shown),
  );

  it.each(['', '-0', '-0.0', '+1', '1e3', '.5', '5.', '01', 'NaN', '1,5', ' 1', '1_000'])('reads no %j', (text) => {
    expect(Fraction.fromDecimal(text)).toBeNull();
  });
  it('reads a decimal exactly, where a float would not', () => {
    expect(Fraction.fromDecimal('0.1')?.add(Fraction.of(1, 5)).toExact()).toBe('3/10');
    expect(Fraction.fromDecimal('20.000000000000000001')?.compare(Fraction.of(20))).toBe(1);
  });

  it('shows within half a unit, away from zero at the half, alike on both sides of zero', () => {
    fc.assert(
      fc.property(fraction, scale, (a, digits) => {
        const error = roundHalfUp(a, digits)
          .subtract(a)
          .multiply(Fraction.of(2n * 10n ** BigInt(digits)));
        expect(error.compare(Fraction.of(1))).toBeLessThanOrEqual(0);
        expect(error.compare(Fraction.of(-1))).toBeGreaterThanOrEqual(0);
        const mirrored = Fraction.ZERO.subtract(a).toDecimal(digits);
        expect(mirrored.replace('-', '')).toBe(a.toDecimal(digits).replace('-', ''));
      }),
    );
  });
  it('rounds once: showing again changes nothing, and order survives', () => {
    fc.assert(
      fc.property(fraction, fraction, scale, (a, b, digits) => {
        expect(roundHalfUp(a, digits).toDecimal(digits)).toBe(a.toDecimal(digits));
        if (a.compare(b) <= 0) expect(roundHalfUp(a, digits).compare(roundHalfUp(b, digits))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('meanOf', () => {
  it('is exact', () => {
    const totals = [8650, 8700, 8655].map((units) => Fraction.of(units, 100));
    expect(meanOf(totals).toExact()).toBe('5201/60');
    expect(meanOf(totals).toDecimal(2)).toBe('86.68');
    expect(() => meanOf([])).toThrow(RangeError);
  });
  it('lies between the least and the greatest, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 9 }), (values) => {
        const sorted = [...values].sort((a, b) => a.compare(b));
        const mean = meanOf(values);
        expect(mean.toExact()).toBe(meanOf(sorted).toExact());
        expect(mean.compare(sorted[0] ?? mean)).toBeGreaterThanOrEqual(0);
        expect(mean.compare(sorted.at(-1) ?? mean)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
