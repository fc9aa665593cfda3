import { pairKey } from './pair.js';
import { replacementProblem, type Vacancy } from './replacement-problem.js';

const judge = (judgeId: string, kind: Vacancy['judges'][number]['kind'], load: number, tracks: string[] = []) => ({
  ...{ judgeId, kind, load, tracks, limit: 9, room: 1 },
});
const vacancy: Vacancy = {
  entryId: 'e',
  track: '01',
  room: 1,
  present: new Set(['a']),
  past: new Set(['gone']),
  judges: [
    judge('a', 'clinical', 9),
    judge('gone', 'clinical', 0),
    judge('b', 'clinical', 4, ['01']),
    judge('c', 'capital', 1),
    judge('d', 'capital', 2),
    { ...judge('far', 'capital', 0), room: 2 },
    judge('full', 'capital', 9),
    judge('cousin', 'capital', 0),
  ],
  blocked: new Set([pairKey('e', 'cousin')]),
  seats: [],
  loadPrice: 10,
  owedPrice: 250,
  seed: 's',
};

describe('a free seat as a problem of repair', () => {
  it('keeps who reads the entry, and leaves out whoever may not read it or has no time', () => {
    const { entries, judges, current, scored } = replacementProblem(vacancy);
    expect(entries).toEqual([{ id: 'e', judges: 2 }]);
    expect(judges.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect([current, scored]).toEqual([[['e', 'a']], [['e', 'a']]]);
  });

  it('orders judges by affinity less the price of one entry more', () => {
    // a: 300 − 190, b: 600 − 90, c: 300 − 30, d: 300 − 50
    expect(replacementProblem(vacancy).affinity).toEqual([[0, 3, 2, 1]]);
    // loads alone: −19, −9, −3, −5, times 100
    expect(replacementProblem({ ...vacancy, track: '02', loadPrice: 100 }).affinity).toEqual([[0, 1, 3, 2]]);
  });

  it('asks for the kind of the first rule that the judges left do not keep', () => {
    const seats: Vacancy['seats'] = [
      { kinds: ['clinical'], atLeast: 1 },
      { kinds: ['clinical', 'capital'], atLeast: 3 },
      { kinds: ['academic'], atLeast: 1 },
    ];
    expect(replacementProblem({ ...vacancy, seats }).seats).toEqual([{ kinds: ['clinical', 'capital'], least: 2 }]);
    expect(replacementProblem({ ...vacancy, seats: seats.slice(0, 1) }).seats).toEqual([]);
  });
});
