import { rankRound } from '../ranking/rank-round.js';
import { awardPrizes } from './award-prizes.js';

/** Results of one sheet each; the lists by the first letter. */
function resultsOf(marks: Record<string, number | null>) {
  const ids = Object.keys(marks);
  return rankRound({
    rubric: { criteria: [{ code: 'A', max: 10 }] },
    rule: {},
    entries: ids.map((id) => ({ id, list: id[0]! })),
    sheets: ids.flatMap((entry) => {
      const mark = marks[entry] ?? null;
      return mark === null ? [] : [{ entry, judge: 'J', marks: { A: mark } }];
    }),
  }).results;
}

describe('prizes of a result', () => {
  const results = resultsOf({ a1: 5, a2: 9, a3: 9, a4: null, b1: 10, b2: 4 });

  it('go by the ranks of one list; who has no rank is nobody', () => {
    expect(awardPrizes({ list: 'a', winners: 9 }, results)).toEqual({ winners: ['a2', 'a3', 'a1'], skipped: [] });
    expect(awardPrizes({ list: 'b', winners: 1 }, results)).toEqual({
      winners: ['b1'],
      skipped: [{ entry: 'b2', reason: 'quota-filled' }],
    });
  });

  it('take equal ranks as equals', () => {
    expect(awardPrizes({ list: 'a', winners: 1, lastSeatTie: 'enlarge' }, results)).toMatchObject({
      winners: ['a2', 'a3'],
    });
    expect(awardPrizes({ list: 'a', winners: 1 }, results)).toMatchObject({
      infeasible: { code: 'tie-at-last-seat' },
    });
  });

  it('need the minimum, which is enough', () => {
    expect(awardPrizes({ list: 'b', winners: 2, minimum: 10 }, results)).toEqual({
      winners: ['b1'],
      skipped: [{ entry: 'b2', reason: 'below-minimum' }],
    });
  });

  it('keep to constraints and say who is barred', () => {
    const constraints = [{ members: ['a2', 'a3'], max: 1 }];
    expect(awardPrizes({ list: 'a', winners: 1, constraints, ineligible: ['a3'] }, results)).toEqual({
      winners: ['a2'],
      skipped: [
        { entry: 'a3', reason: 'ineligible' },
        { entry: 'a1', reason: 'quota-filled' },
      ],
    });
  });

  it('refuse a list that nobody is in, unless nobody is anywhere', () => {
    expect(() => awardPrizes({ winners: 1 }, results)).toThrow(
      expect.objectContaining({ code: 'list-unknown', path: '/list' }),
    );
    expect(awardPrizes({ winners: 1 }, {})).toEqual({ winners: [], skipped: [] });
  });
});
