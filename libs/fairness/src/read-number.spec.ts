import { decimalAt, fractionAt } from './read-number.js';

const refusal = { code: 'score-malformed', path: '/x' };
const longest = `0.${'0'.repeat(97)}1`;

describe('numbers of an input', () => {
  it.each([
    ['12.5', '25/2'],
    [12.5, '25/2'],
    [-0, '0'],
    [longest, `1/1${'0'.repeat(98)}`],
  ])('%p is %s', (score, exact) => {
    expect(decimalAt(score, '').toExact()).toBe(exact);
    expect(fractionAt(score, '').toExact()).toBe(exact);
  });

  it.each(['', '1e3', 5e-324, 1e100, NaN, '-0', '+1', '.5', '1.', `${longest}1`])('%p is none', (score) => {
    expect(() => decimalAt(score, '/x')).toThrow(expect.objectContaining(refusal));
    expect(() => fractionAt(score, '/x')).toThrow(expect.objectContaining(refusal));
  });

  it('may be fractions, where they are expected', () => {
    expect(fractionAt('37/3', '').toExact()).toBe('37/3');
    expect(fractionAt('-4/8', '').toExact()).toBe('-1/2');
    expect(fractionAt(`1/1${'0'.repeat(97)}`, '').denominator).toBe(10n ** 97n);
    expect(() => decimalAt('37/3', '/x')).toThrow(expect.objectContaining(refusal));
    for (const text of ['1/0', '1/-2', '1.5/2', '/', `1/1${'0'.repeat(98)}`])
      expect(() => fractionAt(text, '/x')).toThrow(expect.objectContaining(refusal));
  });
});
