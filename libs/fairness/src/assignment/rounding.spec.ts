import fc from 'fast-check';
import { randomFrom } from '#kernel';
import { roundingOf } from './rounding.js';
import type { Marginals } from './rounding-network.js';

/** Marginals of a full table of probabilities, entries × judges, without the zeros. */
function marginalsOf(table: readonly (readonly number[])[], families: number[][] = []): Marginals {
  const cells = table.flatMap((row, entry) =>
    row.flatMap((value, judge) => (value > 0 ? [{ entry, judge, value }] : [])),
  );
  return {
    entries: table.length,
    judges: table[0]?.length ?? 0,
    entry: cells.map((cell) => cell.entry),
    judge: cells.map((cell) => cell.judge),
    value: cells.map((cell) => cell.value),
    families,
  };
}

/** How often each cell was chosen, in so many draws. */
function frequencies(marginals: Marginals, draws: number, check: (drawn: Uint8Array) => void = () => {}): number[] {
  const draw = roundingOf(marginals);
  const counts = Array.from({ length: marginals.value.length }, () => 0);
  const random = randomFrom('frequencies');
  for (let i = 0; i < draws; i += 1) {
    const drawn = draw(random);
    check(drawn);
    drawn.forEach((chosen, cell) => (counts[cell]! += chosen));
  }
  return counts.map((count) => count / draws);
}

const sumsBy = (key: ArrayLike<number>, values: ArrayLike<number>, count: number): number[] =>
  Array.from({ length: count }, (_, at) =>
    Array.from(values).reduce((sum, value, cell) => (key[cell] === at ? sum + value : sum), 0),
  );

/** Averages of random 0/1 tables with the same sums: fractional tables with whole sums. */
const doublyWhole = fc
  .record({
    entries: fc.integer({ min: 1, max: 6 }),
    judges: fc.integer({ min: 1, max: 6 }),
    seed: fc.string(),
    parts: fc.integer({ min: 2, max: 5 }),
  })
  .map(({ entries, judges, seed, parts }) => {
    const random = randomFrom(seed);
    const each = 1 + random.below(judges);
    const table = Array.from({ length: entries }, () => Array.from({ length: judges }, () => 0));
    for (let part = 0; part < parts; part += 1) {
      const [rows, columns] = [random.shuffle([...table.keys()]), random.shuffle([...Array(judges).keys()])];
      rows.forEach((row, at) => {
        for (let seat = 0; seat < each; seat += 1) table[row]![columns[(at * each + seat) % judges]!]! += 1 / parts;
      });
    }
    return { table, each, seed };
  });

describe('random rounding', () => {
  it('keeps the sums of entries and of judges in every draw', () => {
    fc.assert(
      fc.property(doublyWhole, ({ table, each, seed }) => {
        const marginals = marginalsOf(table);
        const drawn = roundingOf(marginals)(randomFrom(seed));
        expect(sumsBy(marginals.entry, drawn, table.length)).toEqual(table.map(() => each));
        const loads = sumsBy(marginals.judge, drawn, marginals.judges);
        sumsBy(marginals.judge, marginals.value, marginals.judges).forEach((load, judge) => {
          expect(Math.abs(loads[judge]! - load)).toBeLessThan(1);
          if (Math.abs(load - Math.round(load)) < 1e-9) expect(loads[judge]).toBe(Math.round(load));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('chooses each cell with its probability', () => {
    const draws = 4000;
    const marginals = marginalsOf([
      [0.5, 0.3, 0.8, 0.4],
      [0.9, 0.6, 0.2, 0.3],
      [0.1, 1, 0.7, 0.2],
    ]);
    frequencies(marginals, draws).forEach((share, cell) => {
      const p = marginals.value[cell]!;
      expect(Math.abs(share - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / draws));
    });
  });

  it('keeps seats where plain dependent rounding breaks them', () => {
    // Judges 0 and 3 are clinical; a walk that knows entries and judges only may leave an entry without either.
    const marginals = marginalsOf(
      [
        [0.5, 0.5, 0.5, 0.5],
        [0.5, 0.5, 0.5, 0.5],
      ],
      [[0, -1, -1, 0]],
    );
    const clinical = (drawn: Uint8Array) =>
      sumsBy(
        marginals.entry,
        drawn.map((x, c) => (c % 4 === 0 || c % 4 === 3 ? x : 0)),
        2,
      );
    const shares = frequencies(marginals, 2000, (drawn) => expect(clinical(drawn)).toEqual([1, 1]));
    for (const share of shares) expect(Math.abs(share - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
    let broken = 0;
    frequencies({ ...marginals, families: [] }, 2000, (drawn) => {
      if (clinical(drawn).some((seats) => seats !== 1)) broken += 1;
    });
    expect(broken).toBeGreaterThan(400);
  });

  it('keeps groups that nest in three layers, and of crossing groups the first', () => {
    const row = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    const nested = [
      [0, 0, 0, 0, 1, 1, 1, 1],
      [0, 0, 1, 1, 2, 2, 3, 3],
    ];
    const marginals = marginalsOf([row, row], nested);
    frequencies(marginals, 500, (drawn) => {
      for (const family of nested) {
        for (const group of new Set(family)) {
          const seats = sumsBy(
            marginals.entry,
            drawn.map((x, c) => (family[c % 8] === group ? x : 0)),
            2,
          );
          expect(seats).toEqual(Array(2).fill(family.filter((name) => name === group).length / 2));
        }
      }
    });
    const crossing = [
      [0, 0, -1, -1],
      [-1, 0, 0, -1],
    ];
    const crossed = marginalsOf([[0.5, 0.5, 0.5, 0.5]], crossing);
    const second = new Set<number>();
    frequencies(crossed, 200, (drawn) => {
      expect(drawn[0]! + drawn[1]!).toBe(1);
      second.add(drawn[1]! + drawn[2]!);
    });
    expect(second).toEqual(new Set([0, 1, 2]));
  });

  it('leaves whole values alone, and takes dust for whole', () => {
    const marginals = marginalsOf([
      [1, 0.9999999, 1e-7, 0.5, 0.5],
      [1, 1, 1e-7, 0.5, 0.5],
    ]);
    frequencies(marginals, 50, (drawn) => {
      expect([...drawn.slice(0, 3), ...drawn.slice(5, 8)]).toEqual([1, 1, 0, 1, 1, 0]);
      expect(sumsBy(marginals.entry, drawn, 2)).toEqual([3, 3]);
    });
  });

  it('holds sums that the tolerance of a solver has blurred', () => {
    const blur = [0.5 + 4e-7, 0.5 + 4e-7, 0.5 + 4e-7, 0.5 + 4e-7];
    const marginals = marginalsOf([blur, blur, blur, blur]);
    frequencies(marginals, 300, (drawn) => {
      expect(sumsBy(marginals.entry, drawn, 4)).toEqual([2, 2, 2, 2]);
      expect(sumsBy(marginals.judge, drawn, 4)).toEqual([2, 2, 2, 2]);
    });
  });

  it('rounds sums that are not whole to their floor or their ceiling, in proportion', () => {
    const marginals = marginalsOf([[0.25, 0.5, 0.5]]);
    let upper = 0;
    frequencies(marginals, 2000, (drawn) => {
      const sum = drawn.reduce((a, b) => a + b, 0);
      expect([1, 2]).toContain(sum);
      upper += sum - 1;
    });
    expect(Math.abs(upper / 2000 - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 2000));
  });

  it('is the same for the same seed, and empty for nothing', () => {
    const marginals = marginalsOf([Array<number>(9).fill(1 / 3), Array<number>(9).fill(2 / 3)]);
    const draw = roundingOf(marginals);
    expect(draw(randomFrom('a'))).toEqual(draw(randomFrom('a')));
    expect(draw(randomFrom('a'))).not.toEqual(draw(randomFrom('b')));
    expect(roundingOf(marginalsOf([]))(randomFrom('a'))).toEqual(new Uint8Array());
  });
});
