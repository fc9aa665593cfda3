import { drawBelow, shuffle } from './shuffle.js';

const from = (...words: bigint[]) => {
  const rest = [...words];
  return () => rest.shift()!;
};
const last = (1n << 64n) - 1n;

describe('drawBelow', () => {
  it('takes the word modulo n', () => {
    expect(drawBelow(10, from(27n))).toBe(7);
    expect(drawBelow(1, from(last))).toBe(0);
    expect(drawBelow(2, from(last))).toBe(1);
  });

  it('throws away words from the last multiple of n on, and no others', () => {
    // 2^64 = 3 * 6148914691236517205 + 1
    expect(drawBelow(3, from(last, last, 4n))).toBe(1);
    expect(drawBelow(3, from(last - 1n, 4n))).toBe(2);
    // 2^64 = 10 * 1844674407370955161 + 6
    expect(drawBelow(10, from(18446744073709551610n, 8n))).toBe(8);
    expect(drawBelow(10, from(18446744073709551609n, 8n))).toBe(9);
  });
});

describe('shuffle', () => {
  it('swaps from the end, with one word for each place but the first', () => {
    const rest = [1n, 0n, 1n];
    expect(shuffle(['a', 'b', 'c', 'd'], () => rest.shift()!)).toEqual(['c', 'd', 'a', 'b']);
    expect(rest).toEqual([]);
  });

  it('asks nothing for none or one, and leaves its argument alone', () => {
    const never = () => {
      throw new Error('asked');
    };
    expect(shuffle([], never)).toEqual([]);
    expect(shuffle(['a'], never)).toEqual(['a']);
    const list = ['a', 'b'];
    expect(shuffle(list, from(0n))).toEqual(['b', 'a']);
    expect(list).toEqual(['a', 'b']);
  });
});
