import { JUDGE_KINDS } from '#kernel';
import fc from 'fast-check';
import { pairKey } from './pair.js';
import { replacementFor, type Vacancy } from './replace.js';

const judge = (judgeId: string, kind: Vacancy['judges'][number]['kind'], load: number) => ({
  ...{ judgeId, kind, load, limit: 9, room: 1 },
});
const vacancy: Vacancy = {
  entryId: 'e',
  room: 1,
  present: new Set(['a']),
  past: new Set(['gone']),
  judges: [
    judge('a', 'clinical', 3),
    judge('gone', 'clinical', 0),
    judge('b', 'clinical', 4),
    judge('c', 'capital', 1),
    judge('d', 'capital', 1),
  ],
  blocked: new Set(),
  seats: [],
  seed: 's',
};

describe('a free seat', () => {
  it('goes to the least loaded, and among equals by lot', () => {
    const lots = ['1', '2', '3', '4', '5', '6', '7', '8'].map((seed) => replacementFor({ ...vacancy, seed }));
    expect(new Set(lots)).toEqual(new Set(['c', 'd']));
  });

  it('goes to the kind the rules lack, however loaded', () => {
    expect(replacementFor({ ...vacancy, seats: [{ kinds: ['clinical'], atLeast: 2 }] })).toBe('b');
  });

  it('stays empty when nobody fits', () => {
    const blocked = new Set([pairKey('e', 'b')]);
    expect(replacementFor({ ...vacancy, blocked, seats: [{ kinds: ['clinical'], atLeast: 2 }] })).toBeNull();
  });

  it('never goes to somebody blocked, full, elsewhere, or who has read the entry', () => {
    const judges = fc.array(
      fc.record({
        kind: fc.constantFrom(...JUDGE_KINDS),
        load: fc.nat(3),
        limit: fc.nat(3),
        room: fc.integer({ min: 1, max: 2 }),
        state: fc.constantFrom('free', 'present', 'past', 'blocked'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(judges, (list) => {
        const named = list.map((one, at) => ({ ...one, judgeId: `j${at}` }));
        const those = (state: string) => named.filter((one) => one.state === state).map((one) => one.judgeId);
        const chosen = replacementFor({
          ...vacancy,
          judges: named,
          present: new Set(those('present')),
          past: new Set(those('past')),
          blocked: new Set(those('blocked').map((id) => pairKey('e', id))),
        });
        const fit = named.filter((one) => one.state === 'free' && one.room === 1 && one.load < one.limit);
        if (fit.length === 0) return expect(chosen).toBeNull();
        expect(fit.find((one) => one.judgeId === chosen)!.load).toBe(Math.min(...fit.map((one) => one.load)));
      }),
    );
  });
});
