import fc from 'fast-check';
import { Fraction } from '#kernel';
import type { Contender } from './contender.js';
import { copelandOf, firstsOf, placesOf } from './duels.js';

/** Totals by judge; a judge who did not see the entry is left out. */
function contender(id: string, totals: Record<string, number>): Contender {
  const sheets = Object.entries(totals).map(([judge, total]) => ({ judge, total: Fraction.of(total, 4), marks: {} }));
  return { id, list: '', sheets, earlier: {}, votes: null };
}

const exactOf = (values: Map<string, Fraction>) =>
  Object.fromEntries([...values].map(([id, value]) => [id, value.toExact()]));
const firsts = (contenders: Contender[]) => exactOf(firstsOf(placesOf(contenders)));
const copeland = (contenders: Contender[], group = contenders.map(({ id }) => id)) =>
  exactOf(copelandOf(group, placesOf(contenders)));

describe('places', () => {
  it('order each judge by value, equal totals equally', () => {
    const places = placesOf([contender('a', { J: 100, K: 3 }), contender('b', { J: 9 }), contender('c', { J: 100 })]);
    expect([...places].map(([id, byJudge]) => [id, Object.fromEntries(byJudge)])).toEqual([
      ['a', { J: 1, K: 0 }],
      ['b', { J: 0 }],
      ['c', { J: 1 }],
    ]);
  });
});

describe('first places', () => {
  it('count in parts when they are shared, among the entries a judge scored', () => {
    const all = [
      contender('a', { J: 90, K: 80, L: 70 }),
      contender('b', { J: 80, K: 80, M: 1 }),
      contender('c', { J: 80, K: 80, L: 60 }),
      contender('d', {}),
    ];
    expect(firsts(all)).toEqual({ a: '7/3', b: '4/3', c: '1/3', d: '0' });
  });

  it('add up to one a judge', () => {
    const ballots = fc.array(fc.dictionary(fc.constantFrom('J', 'K', 'L'), fc.nat(3)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ballots, (all) => {
        const contenders = all.map((totals, at) => contender(`e${at}`, totals));
        const sum = [...firstsOf(placesOf(contenders)).values()].reduce((a, b) => a.add(b), Fraction.ZERO);
        expect(sum.toExact()).toBe(String(new Set(all.flatMap((totals) => Object.keys(totals))).size));
      }),
    );
  });
});

describe('duels', () => {
  const trio = [
    contender('a', { J: 71, K: 71, L: 68 }),
    contender('b', { J: 70, K: 70, L: 70 }),
    contender('c', { J: 69, K: 72, L: 10 }),
  ];

  it('are won by a majority of the judges who saw both', () => {
    expect(copeland(trio)).toEqual({ a: '2', b: '0', c: '-2' });
  });

  it('count only inside the group', () => {
    expect(copeland(trio, ['b', 'c'])).toEqual({ b: '1', c: '-1' });
    expect(copeland(trio, ['a'])).toEqual({ a: '0' });
    expect(copeland(trio, [])).toEqual({});
  });

  it('are drawn by equal totals, by equal numbers of judges, and where nobody saw both', () => {
    expect(copeland([contender('a', { J: 5 }), contender('b', { J: 5 })])).toEqual({ a: '0', b: '0' });
    expect(copeland([contender('a', { J: 5, K: 1 }), contender('b', { J: 1, K: 2 })])).toEqual({ a: '0', b: '0' });
    expect(copeland([contender('a', { J: 5 }), contender('b', { K: 1 })])).toEqual({ a: '0', b: '0' });
  });

  it('weigh judges, not points', () => {
    expect(copeland([contender('a', { J: 90, K: 1, L: 1 }), contender('b', { J: 1, K: 2, L: 2 })])).toEqual({
      a: '-1',
      b: '1',
    });
  });

  it('add up to 0', () => {
    const ballots = fc.array(fc.dictionary(fc.constantFrom('J', 'K', 'L'), fc.nat(3)), { maxLength: 6 });
    fc.assert(
      fc.property(ballots, (all) => {
        const contenders = all.map((totals, at) => contender(`e${at}`, totals));
        const scores = copelandOf(
          contenders.map(({ id }) => id),
          placesOf(contenders),
        );
        expect([...scores.values()].reduce((a, b) => a.add(b), Fraction.ZERO).toExact()).toBe('0');
      }),
    );
  });
});
