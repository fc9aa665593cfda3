import fc from 'fast-check';
import { Fraction } from '#kernel';
import { scoreTable } from '../scores.js';
import { scoresByEntry } from './by-entry.js';
import { meanZScores } from './z-scores.js';

type Row = [entry: string, judge: string, score: number];

const tableOf = (rows: readonly Row[]) =>
  scoreTable(rows.map(([entry, judge, score]) => ({ entry, judge, value: Fraction.of(Math.round(score * 100), 100) })));
const zOf = (rows: readonly Row[]) => {
  const table = tableOf(rows);
  return Object.fromEntries(table.entries.map((id, at) => [id, meanZScores(table)[at]!]));
};

describe('z-scores', () => {
  it('measure in sample standard deviations of each judge', () => {
    const z = zOf([
      ['a', 'J', 1],
      ['b', 'J', 2],
      ['c', 'J', 3],
      ['a', 'K', 80],
      ['b', 'K', 60],
    ]);
    expect(z['a']).toBeCloseTo((-1 + Math.SQRT1_2) / 2, 14);
    expect(z['b']).toBeCloseTo(-Math.SQRT1_2 / 2, 14);
    expect(z['c']).toBe(1);
  });

  it('are 0 of a judge with one mark or equal marks', () => {
    expect(
      zOf([
        ['a', 'J', 50],
        ['a', 'K', 7],
        ['b', 'K', 7],
      ]),
    ).toEqual({ a: 0, b: 0 });
  });

  it('are nothing of nothing', () => {
    expect(meanZScores(tableOf([]))).toEqual(new Float64Array());
  });

  it('stay the same when a judge stretches or shifts all marks', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 5 }), fc.integer({ min: -9, max: 9 }), (values, factor, more) => {
        const rows = values.map((value, at): Row => [`e${at}`, 'J', value]);
        expect(zOf(rows.map(([entry, judge, score]): Row => [entry, judge, score * factor + more]))).toEqual(zOf(rows));
      }),
    );
  });

  it('do not overflow with marks beyond the doubles', () => {
    const tiny = Fraction.of(1n, 10n ** 200n);
    const values = [Fraction.ZERO, tiny, Fraction.of(10n ** 200n)];
    const table = scoreTable(values.map((value, at) => ({ entry: `e${at}`, judge: 'J', value })));
    const z = meanZScores(table);
    expect(z[2]).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(z[0]).toBeCloseTo(-1 / Math.sqrt(3), 12);
  });

  it('never rise when the mark is lowered: an entry weighs on its own mean and spread', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 50 }), ([first, ...rest], less) => {
        const z = (mark: number) => zOf([mark, ...rest].map((value, at): Row => [`e${at}`, 'J', value]))['e0']!;
        expect(z(first! - less)).toBeLessThanOrEqual(z(first!) + 1e-12);
      }),
    );
  });

  it('but the rank may rise, since the others move more: a kept counterexample', () => {
    const margin = (mark: number) => {
      const z = zOf([
        ['e', 'J', mark],
        ['f', 'J', 0],
        ['g', 'J', 1],
        ['e', 'K', 0],
        ['f', 'K', 10],
        ['g', 'K', 6],
      ]);
      return z['e']! - z['f']!;
    };
    expect(margin(100)).toBeCloseTo(-0.123, 3);
    expect(margin(2)).toBeCloseTo(0.007, 3);
  });
});

describe('scores by entry', () => {
  it('keep every score of every entry', () => {
    const byEntry = scoresByEntry(
      tableOf([
        ['b', 'J', 2],
        ['a', 'K', 1],
        ['b', 'A', 3],
      ]),
    );
    expect([...byEntry].map(([id, values]) => [id, values.map((value) => value.toExact())])).toEqual([
      ['a', ['1']],
      ['b', ['3', '2']],
    ]);
  });
});
