import { quotient } from './quotient.js';

describe('a quotient of whole numbers', () => {
  it('is a double', () => {
    expect(quotient(1n, 3n)).toBe(1 / 3);
    expect(quotient(-37n, 8n)).toBe(-4.625);
    expect(quotient(0n, 5n)).toBe(0);
  });

  it('is null over zero', () => {
    expect(quotient(1n, 0n)).toBeNull();
    expect(quotient(0n, 0n)).toBeNull();
  });

  it('does not care how long they are', () => {
    const long = 10n ** 400n;
    expect(quotient(long, 3n * long)).toBeCloseTo(1 / 3, 15);
    expect(quotient(-5n * long, 2n * long)).toBeCloseTo(-2.5, 14);
    expect(quotient(1n, long)).toBe(0);
    expect(quotient(long, 10n ** 390n)).toBeCloseTo(1e10, -1);
  });
});
