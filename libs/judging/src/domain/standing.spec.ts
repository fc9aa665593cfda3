import fc from 'fast-check';
import type { ResultRule } from './rules.js';
import { type Scored, standingsOf } from './standing.js';

const RULE: ResultRule = {
  minimumSheets: 3,
  trim: { drop: 1, from: 5, refuseBelow: 3 },
  tieLadder: ['total', 'untrimmed', 'criterion:A', 'copeland', 'round:SEMIFINAL', 'vote'],
  rankBy: 'exact',
  scale: 2,
};

function scored(entryId: string, totals: number[], more: Partial<Scored> = {}): Scored {
  const sheets = totals.map((total, at) => ({
    judgeId: `j${at}`,
    total,
    marks: { A: Math.floor(total / 2), B: Math.ceil(total / 2) },
  }));
  return { entryId, listKey: 'all', earlier: {}, votes: null, sheets, ...more };
}

describe('standings', () => {
  it('read hundredths and keep exact points as texts', () => {
    expect(standingsOf(RULE, [scored('a', [8000, 8050, 8151])])).toEqual([
      {
        entryId: 'a',
        listKey: 'all',
        rank: 1,
        exact: '8067/100',
        shown: '80.67',
        untrimmed: true,
        decidedBy: null,
        keys: {
          total: '8067/100',
          untrimmed: '8067/100',
          'criterion:A': '121/3',
          'round:SEMIFINAL': null,
          vote: null,
        },
        criteria: { A: '121/3', B: '12101/300' },
        sheets: 3,
      },
    ]);
  });

  it('rank each list for itself; what has no result comes last', () => {
    const all = [
      scored('d', [7000, 9000]),
      scored('c', [7000, 7000, 7000]),
      scored('b', [9000, 9000, 9000]),
      scored('a', [1000, 1000, 1000], { listKey: 'other' }),
    ];
    expect(standingsOf(RULE, all).map((one) => [one.listKey, one.entryId, one.rank, one.shown])).toEqual([
      ['all', 'b', 1, '90.00'],
      ['all', 'c', 2, '70.00'],
      ['all', 'd', null, null],
      ['other', 'a', 1, '10.00'],
    ]);
  });

  it('settle ties by duels, then by an earlier round, then by votes', () => {
    const same = [8000, 8000, 8000];
    const all = [
      scored('a', same, { earlier: { SEMIFINAL: '70' }, votes: 1 }),
      scored('b', same, { earlier: { SEMIFINAL: '141/2' } }),
      scored('c', same, { earlier: { SEMIFINAL: '70' }, votes: 2 }),
      scored('d', same, { earlier: { SEMIFINAL: null } }),
    ];
    const lines = standingsOf(RULE, all);
    expect(lines.map((one) => [one.rank, one.entryId, one.decidedBy, one.keys['copeland'], one.shown])).toEqual([
      [1, 'b', 'round:SEMIFINAL', '0', '80.00'],
      [2, 'c', 'vote', '0', '80.00'],
      [3, 'a', 'vote', '0', '80.00'],
      [4, 'd', 'round:SEMIFINAL', '0', '80.00'],
    ]);
  });

  it('are the same after any changes as when counted from scratch', () => {
    const totals = fc.array(
      fc.integer({ min: 0, max: 6 }).map((half) => 7000 + half * 50),
      { maxLength: 6 },
    );
    const ladder = fc.constantFrom(
      RULE.tieLadder,
      ['total', 'firsts', 'criterion:B'],
      ['untrimmed', 'copeland', 'vote'],
    );
    const change = fc.record({ at: fc.nat(5), totals, votes: fc.option(fc.nat(2)), list: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(
        fc.array(totals, { minLength: 6, maxLength: 6 }),
        fc.array(change),
        ladder,
        (start, changes, tieLadder) => {
          const rule = { ...RULE, tieLadder };
          const entries = start.map((own, at) => scored(`e${at}`, own));
          for (const { at, totals: own, votes, list } of changes) {
            entries[at] = scored(`e${at}`, own, { votes, listKey: list });
            expect(standingsOf(rule, entries)).toEqual(standingsOf({ ...rule }, structuredClone(entries)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
