import fc from 'fast-check';
import { connectivityOf } from './connectivity.js';

type Pair = [string, string];
const round = (entry: string, judges: string): Pair[] => Array.from(judges, (judge) => [entry, judge]);

describe('connectivity', () => {
  it('has the value of the complete table: as many as entries', () => {
    // every judge sees all: diag(n) − (n/m) 11ᵀ has eigenvalues 0 and n
    expect(
      connectivityOf([...round('1', 'abc'), ...round('2', 'abc'), ...round('3', 'abc'), ...round('4', 'abc')]),
    ).toEqual({
      components: 1,
      lambda2: expect.closeTo(4, 10) as number,
    });
  });

  it('has the value of a chain of judges', () => {
    // a–b–c–d by three entries of two judges: half the Laplacian of a path, λ₂ = (2 − √2)/2
    const { components, lambda2 } = connectivityOf([...round('1', 'ab'), ...round('2', 'bc'), ...round('3', 'dc')]);
    expect(components).toBe(1);
    expect(lambda2).toBeCloseTo((2 - Math.SQRT2) / 2, 12);
  });

  it('is 0 in several components, however they are numbered', () => {
    expect(connectivityOf([...round('1', 'ad'), ...round('2', 'bc')])).toEqual({ components: 2, lambda2: 0 });
    expect(connectivityOf([...round('1', 'ad'), ...round('2', 'bc'), ...round('3', 'e')])).toEqual({
      components: 3,
      lambda2: 0,
    });
    expect(connectivityOf([...round('1', 'ad'), ...round('2', 'bc'), ...round('3', 'dc')]).components).toBe(1);
    expect(
      connectivityOf([
        ...round('1', 'ab'),
        ...round('2', 'cd'),
        ...round('3', 'ef'),
        ...round('4', 'bd'),
        ...round('5', 'fa'),
      ]),
    ).toMatchObject({ components: 1 });
  });

  it('is unknown for one judge and for none', () => {
    expect(connectivityOf([])).toEqual({ components: 0, lambda2: null });
    expect(connectivityOf([...round('1', 'a'), ...round('2', 'a')])).toEqual({ components: 1, lambda2: null });
  });

  it('grows by one with an entry that all judges see, and never depends on the order', () => {
    const pair = fc.tuple(fc.constantFrom('1', '2', '3', '4', '5'), fc.constantFrom('a', 'b', 'c', 'd'));
    const pairs = fc.uniqueArray(pair, { selector: String, minLength: 1 });
    fc.assert(
      fc.property(pairs, fc.integer(), (given, turn) => {
        const found = connectivityOf(given);
        const at = Math.abs(turn) % given.length;
        expect(connectivityOf([...given.slice(at), ...given.slice(0, at)].reverse())).toEqual(found);
        expect(found.lambda2 === null || found.lambda2 >= 0).toBe(true);
        expect(found.components > 1).toBe(found.lambda2 === 0);
        const more = connectivityOf([
          ...given,
          ...round('new', [...new Set(given.map(([, judge]) => judge))].join('')),
        ]);
        expect(more.components).toBe(1);
        expect((more.lambda2 ?? 1) + 1e-9).toBeGreaterThanOrEqual(
          (found.lambda2 ?? 0) + (found.lambda2 === null ? 0 : 1),
        );
      }),
    );
  });
});
