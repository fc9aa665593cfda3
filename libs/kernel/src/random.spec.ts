import fc from 'fast-check';
import { murmur3, utf8 } from './murmur.js';
import { randomFrom, randomOf } from './random.js';

describe('the algorithm', () => {
  it('is xoshiro128** 1.1: reference output from state 1 2 3 4', () => {
    const chance = randomOf([1, 2, 3, 4]);
    const words = Array.from({ length: 10 }, () => chance.next());
    expect(words).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  // Computed by a second implementation of the docstring, in another language.
  it('stays as it is: these draws may never change', () => {
    const chance = randomFrom('2024-初评');
    expect([chance.next(), chance.below(100), chance.shuffle([...'ABCDEFGH']).join('')]).toEqual([
      3807149457,
      51,
      'DFGCBHEA',
    ]);
  });

  it('never stands still, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (seed) => {
        const [a, b] = [randomFrom(seed), randomFrom(seed)];
        const words = Array.from({ length: 8 }, () => a.next());
        expect(words).toEqual(Array.from({ length: 8 }, () => b.next()));
        expect(new Set(words).size).toBeGreaterThan(1);
      }),
    );
  });
});

describe('below', () => {
  it('stays in range and refuses what is no range', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
        const value = randomFrom(seed).below(n);
        expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true);
      }),
    );
    for (const n of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1]) expect(() => randomFrom('x').below(n)).toThrow(RangeError);
  });

  it('rejects instead of bending: just over half of all words is used fully', () => {
    const n = 2 ** 31 + 1;
    const [chance, words] = [randomFrom('rejection'), randomFrom('rejection')];
    for (let i = 0; i < 50; i += 1) {
      let word = words.next();
      while (word >= n) word = words.next();
      expect(chance.below(n)).toBe(word);
    }
  });

  it.each([2, 6, 7, 12, 100])('is uniform over %i (chi-square, one seed, fixed)', (n) => {
    const chance = randomFrom(`uniform-${n}`);
    const draws = 1000 * n;
    const counts = Array.from({ length: n }, () => 0);
    for (let i = 0; i < draws; i += 1) {
      const value = chance.below(n);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(excess(counts, draws / n)).toBeLessThan(4);
  });
});

describe('shuffle', () => {
  it('keeps every value and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, values) => {
        const before = [...values];
        const after = randomFrom(seed).shuffle(values);
        expect(values).toEqual(before);
        expect([...after].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });

  it('gives every order of four alike, also over neighbouring seeds', () => {
    const orders = new Map<string, number>();
    for (let i = 0; i < 24_000; i += 1) {
      const order = randomFrom(`draw ${i}`)
        .shuffle([...'ABCD'])
        .join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(24);
    expect(excess([...orders.values()], 1000)).toBeLessThan(4);
  });
});

describe('the hash of the seed', () => {
  it.each([
    ['', 0, 0],
    ['', 1, 0x514e28b7],
    ['', 0xffffffff, 0x81f16f39],
    ['test', 0, 0xba6bd213],
    ['test', 0x9747b28c, 0x704b81dc],
    ['Hello, world!', 0x9747b28c, 0x24884cba],
    ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
    ['a', 0x9747b28c, 0x7fa09ea6],
    ['aa', 0x9747b28c, 0x5d211726],
    ['aaa', 0x9747b28c, 0x283e0130],
    ['aaaa', 0x9747b28c, 0x5a97808a],
  ])('of %j with %i has the published value', (text, seed, hash) => expect(murmur3(utf8(text), seed)).toBe(hash));

  it('reads texts as the platform encodes them', () => {
    const encoder = new TextEncoder();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => same(text)));
    for (const point of [0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff]) same(String.fromCodePoint(point));
    expect(utf8('\ud800')).toEqual([0xef, 0xbf, 0xbd]);
    function same(text: string) {
      expect(utf8(text)).toEqual([...encoder.encode(text)]);
    }
  });
});

/** How far chi-square lies above its mean, in standard deviations. */
function excess(counts: number[], expected: number): number {
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}
