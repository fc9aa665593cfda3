import fc from 'fast-check';
import { expectedOf, leaningOf } from './calibration.js';

const at = (given: number, expected: number) => ({ given: given * 100, expected: expected * 100 });

describe('leaningOf', () => {
  it('says nothing of nothing, and no evenness of one sample', () => {
    expect(leaningOf([])).toBeNull();
    expect(leaningOf([at(80, 76)])).toEqual({ shift: 4, spread: null, word: 'level', even: null });
  });

  it('tells strict from mild from uneven', () => {
    expect(leaningOf([at(90, 80), at(76, 70)])).toEqual({ shift: 8, spread: 2, word: 'milder', even: true });
    expect(leaningOf([at(70, 80), at(64, 70)])).toMatchObject({ shift: -8, word: 'stricter', even: true });
    expect(leaningOf([at(95, 80), at(60, 75)])).toEqual({ shift: 0, spread: 15, word: 'level', even: false });
  });

  it('shifts with the judge and not with the order, and is the mirror of itself', () => {
    const pair = fc.record({ given: fc.nat({ max: 10_000 }), expected: fc.nat({ max: 10_000 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const one = leaningOf(pairs)!;
        expect(leaningOf(pairs.toReversed())!.word).toBe(one.word);
        const mirror = leaningOf(pairs.map(({ given, expected }) => ({ given: expected, expected: given })))!;
        expect(mirror.shift).toBeCloseTo(-one.shift, 0);
        expect(mirror.even).toBe(one.even);
        expect(one.word === 'level').toBe(mirror.word === 'level');
      }),
    );
  });
});

it('expects the reference, else the mean of three others at least', () => {
  expect(expectedOf(8000, [1, 2, 3])).toBe(8000);
  expect(expectedOf(null, [7000, 8000])).toBeNull();
  expect(expectedOf(null, [7000, 8000, 9000])).toBe(8000);
});
