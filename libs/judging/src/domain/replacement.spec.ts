import { pairKey } from './pair.js';
import { rankedFor, type Vacancy } from './replacement.js';

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
  seatsBind: true,
  loadPrice: 10,
  owedPrice: 250,
  seed: 's',
};
const order = (given: Vacancy) => rankedFor(given).candidates.map(({ judgeId }) => judgeId);

describe('who may take a free seat', () => {
  it('leaves out whoever reads it, sits elsewhere or may not, and says why of those in the room', () => {
    const { candidates, hindered } = rankedFor(vacancy);
    expect(candidates.map(({ judgeId }) => judgeId).sort()).toEqual(['b', 'c', 'd']);
    expect(hindered.toSorted((a, b) => (a.judgeId < b.judgeId ? -1 : 1))).toEqual([
      { judgeId: 'cousin', why: 'conflict' },
      { judgeId: 'full', why: 'full' },
      { judgeId: 'gone', why: 'stepped-back' },
    ]);
  });

  it('ranks by affinity less the price of one entry more', () => {
    expect(order(vacancy)).toEqual(['b', 'c', 'd']);
    expect(order({ ...vacancy, track: '02', loadPrice: 100 })).toEqual(['c', 'd', 'b']);
  });

  it('wants a kind that the judges left lack, and takes no other where the rules bind', () => {
    const lacking = { ...vacancy, seats: [{ kinds: ['clinical' as const], atLeast: 2 }], loadPrice: 1000 };
    expect(order(lacking)).toEqual(['b']);
    expect(rankedFor(lacking).hindered).toContainEqual({ judgeId: 'c', why: 'kind' });
    const wished = rankedFor({ ...lacking, seatsBind: false }).candidates;
    expect(wished.map(({ judgeId, fitsKind }) => [judgeId, fitsKind])).toEqual([
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
  });

  it('lets the seed decide among equals, whatever the order of the list', () => {
    const equals = { ...vacancy, judges: ['p', 'q', 'r'].map((id) => judge(id, 'capital', 1)) };
    const orders = ['1', '2', '3', '4', '5', '6'].map((seed) => order({ ...equals, seed }).join(''));
    expect(new Set(orders).size).toBeGreaterThan(1);
    const turned = { ...equals, judges: equals.judges.toReversed() };
    expect(order(turned)).toEqual(order(equals));
  });
});
