import fc from 'fast-check';
import { Fraction } from '#kernel';
import { indexOf, numberOf, ratioOf, type Score, scoreTable, sortedIds } from './scores.js';

const score = (entry: string, judge: string, points = 1): Score => ({ entry, judge, value: Fraction.of(points, 2) });

describe('a score table', () => {
  it('sorts by entry, then by judge', () => {
    const table = scoreTable([score('b', 'K', 3), score('a', 'K', 5), score('b', 'J', 4)]);
    expect(table).toMatchObject({ entries: ['a', 'b'], judges: ['J', 'K'] });
    expect([...table.entry]).toEqual([0, 1, 1]);
    expect([...table.judge]).toEqual([1, 0, 1]);
    expect([...table.value]).toEqual([2.5, 2, 1.5]);
    expect(table.exact.map((value) => value.toExact())).toEqual(['5/2', '2', '3/2']);
  });

  it('is the same whatever the order of the rows', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { selector: ([a, b]) => a * 5 + b });
    fc.assert(
      fc.property(pairs, (rows) => {
        const scores = rows.map(([a, b]) => score(`e${a}`, `j${b}`, a * 5 + b));
        const table = scoreTable(scores);
        expect(scoreTable(scores.toReversed())).toEqual(table);
        const back = [...table.entry].map((at, row) => [table.entries[at], table.judges[table.judge[row]!]]);
        expect(back).toEqual(rows.map(([a, b]) => [`e${a}`, `j${b}`]).sort());
        expect([...table.value].map((value) => value * 2)).toEqual(
          rows.map(([a, b]) => a * 5 + b).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('is empty of nothing', () => {
    expect(scoreTable([])).toMatchObject({ entries: [], judges: [], exact: [] });
  });

  it('names the first row that repeats one before it', () => {
    const rows = [score('z', 'J'), score('a', 'J'), score('b', 'J'), score('z', 'J'), score('a', 'J'), score('a', 'J')];
    expect(() => scoreTable(rows)).toThrow(
      expect.objectContaining({ code: 'duplicate-row', path: '/rows/3', message: 'J scored z more than once' }),
    );
    expect(() => scoreTable([score('a', 'J'), score('a', 'K'), score('b', 'K')])).not.toThrow();
  });
});

describe('ids and numbers', () => {
  it('sort by code units, each id once', () => {
    expect(sortedIds(['b', 'a', 'B', 'b', '10', '9'])).toEqual(['10', '9', 'B', 'a', 'b']);
    expect([...indexOf(['x', 'y'])]).toEqual([
      ['x', 0],
      ['y', 1],
    ]);
  });

  it('come as close as a double can', () => {
    expect(numberOf(Fraction.of(-1, 3))).toBe(-1 / 3);
    expect(ratioOf(10n ** 400n, 10n ** 399n)).toBeCloseTo(10, 12);
    expect(ratioOf(-(10n ** 350n), 3n * 10n ** 349n)).toBeCloseTo(-10 / 3, 12);
    expect(ratioOf(10n ** 309n, 10n ** 309n * 4n)).toBe(0.25);
    expect(ratioOf(1n, 10n ** 320n)).toBe(0);
  });
});
