import fc from 'fast-check';
import { Fraction } from '#kernel';
import type { Score } from '../src/scores.js';

/** Any marks, in halves from 0 to 50, of at most so many entries (E0 …) and judges (J0 …), connected or not. */
export function anyScores(entries: number, judges: number, minLength = 1): fc.Arbitrary<Score[]> {
  const score = fc.record({
    entry: fc.integer({ min: 0, max: entries - 1 }).map((i) => `E${i}`),
    judge: fc.integer({ min: 0, max: judges - 1 }).map((j) => `J${j}`),
    value: fc.integer({ min: 0, max: 100 }).map((halves) => Fraction.of(halves, 2)),
  });
  return fc.uniqueArray(score, {
    minLength,
    maxLength: entries * judges,
    selector: ({ entry, judge }) => entry + judge,
  });
}
