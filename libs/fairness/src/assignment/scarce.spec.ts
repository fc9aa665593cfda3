import fc from 'fast-check';
import { shortfall } from './scarce.js';

/** Rows = lines, columns = sources: what a source can give; 2 = it gives 1 and owes it. */
interface Market {
  readonly wants: number[];
  readonly has: number[];
  readonly table: number[][];
}

const OWED = 2;
const serves =
  ({ table }: Market) =>
  (source: number, line: number) =>
    Math.min(1, table[line]![source]!);
const owes =
  ({ table }: Market) =>
  (source: number, line: number) =>
    Number(table[line]![source] === OWED);
const everyLine = ({ wants }: Market) => [...wants.keys()];
const shortOf = (market: Market, suspects = everyLine(market)) =>
  shortfall({ wants: market.wants, has: market.has, serves: serves(market), owes: owes(market) }, suspects);

const total = (set: readonly number[], value: (line: number) => number) =>
  set.reduce((sum, line) => sum + value(line), 0);

/** What a set of lines wants and, by the definition, can get from all sources together. */
function tradeOf(market: Market, lines: readonly number[]) {
  const outside = everyLine(market).filter((line) => !lines.includes(line));
  const gifts = market.has.map((has, source) => {
    const free = has - total(outside, (line) => owes(market)(source, line));
    return Math.max(
      0,
      Math.min(
        free,
        total(lines, (line) => serves(market)(source, line)),
      ),
    );
  });
  return { wanted: total(lines, (line) => market.wants[line]!), given: gifts.reduce((sum, gift) => sum + gift, 0) };
}

const anyMarket = fc
  .record({ lines: fc.integer({ min: 1, max: 6 }), sources: fc.integer({ min: 0, max: 4 }) })
  .chain(({ lines, sources }) => {
    const listOf = <T>(item: fc.Arbitrary<T>, size: number) => fc.array(item, { minLength: size, maxLength: size });
    return fc.record({
      market: fc.record({
        wants: listOf(fc.integer({ min: 0, max: 3 }), lines),
        has: listOf(fc.integer({ min: 0, max: 4 }), sources),
        table: listOf(listOf(fc.constantFrom(0, 0, 0.5, 1, 1, OWED), sources), lines),
      }),
      suspects: fc.shuffledSubarray([...Array(lines).keys()]),
    });
  });

describe('a shortfall', () => {
  it('is null exactly when the suspects can get what they want, and else a smallest set of them', () => {
    fc.assert(
      fc.property(anyMarket, ({ market, suspects }) => {
        const short = shortOf(market, suspects);
        const all = tradeOf(market, suspects);
        if (all.wanted <= all.given) return expect(short).toBeNull();
        const { lines, sources, ...trade } = short!;
        expect(trade).toEqual(tradeOf(market, lines));
        expect(trade.wanted).toBeGreaterThan(trade.given);
        expect(lines).toEqual(suspects.filter((line) => lines.includes(line)).sort((a, b) => a - b));
        expect(sources).toEqual(
          [...market.has.keys()].filter((source) => lines.some((line) => serves(market)(source, line) > 0)),
        );
        for (const line of lines) {
          const less = tradeOf(
            market,
            lines.filter((other) => other !== line),
          );
          expect(less.wanted).toBeLessThanOrEqual(less.given);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out lines that are served and sources that serve none of the others', () => {
    const table = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const market = { wants: [1, 1, 1, 1], has: [1, 1, 5], table };
    expect(shortOf(market)).toEqual({ lines: [1, 2], sources: [1], wanted: 2, given: 1 });
    expect(shortOf(market, [0, 1, 3])).toBeNull();
  });

  it('takes what is owed to others from what a source has', () => {
    const market = (owed: number) => ({ wants: [1, 1], has: [1], table: [[1], [owed]] });
    expect(shortOf(market(1), [0])).toBeNull();
    expect(shortOf(market(OWED), [0])).toEqual({ lines: [0], sources: [0], wanted: 1, given: 0 });
  });

  it('names a line with no source at all', () => {
    expect(shortOf({ wants: [2], has: [], table: [[]] })).toEqual({ lines: [0], sources: [], wanted: 2, given: 0 });
  });

  it('takes no difference up to a millionth for a shortfall', () => {
    const dust = (wants: number[]) => shortOf({ wants, has: [], table: wants.map(() => []) });
    expect(dust([1e-6])).toBeNull();
    expect(dust([1.01e-6])).toMatchObject({ lines: [0], given: 0 });
    expect(dust([1e-6, 1e-6])).toMatchObject({ lines: [0, 1], wanted: 2e-6 });
  });
});
