import { readRepair } from './read-repair.js';
import type { RepairInput } from './repair.js';
import { outcomeOf } from './repair-outcome.js';

const judge = (id: string) => ({ id, min: 0, max: 2 });
const INPUT: RepairInput = {
  entries: [
    { id: 'A', judges: 3 },
    { id: 'B', judges: 2 },
  ],
  judges: ['a', 'b', 'c', 'd', 'e'].map(judge),
  affinity: [
    [1, 2, 4, 8, 16],
    [32, 64, 128, 256, 512],
  ],
  fixed: [['B', 'e']],
  seed: '',
  current: [
    ['A', 'c'],
    ['A', 'b'],
    ['A', 'a'],
    ['B', 'b'],
  ],
  scored: [['A', 'a']],
  gone: ['b'],
};
const outcome = (pairs: [string, string][], more: Partial<RepairInput> = {}) =>
  outcomeOf(readRepair({ ...INPUT, ...more }), pairs);

describe('the outcome of a repair', () => {
  it('tells moves from additions and offers alternates', () => {
    // c had to go from A; of d and e, in order, d replaces c and e fills b's seat
    expect(
      outcome([
        ['B', 'c'],
        ['B', 'e'],
        ['A', 'e'],
        ['A', 'd'],
        ['A', 'a'],
      ]),
    ).toEqual({
      pairs: [
        ['A', 'a'],
        ['A', 'd'],
        ['A', 'e'],
        ['B', 'c'],
        ['B', 'e'],
      ],
      moved: [['A', 'c', 'd']],
      added: [
        ['A', 'e'],
        ['B', 'c'],
        ['B', 'e'],
      ],
      objective: 1 + 8 + 16 + 128 + 512,
      alternates: { A: ['c'], B: ['d', 'a'] },
    });
  });

  it('names who leaves without a successor, and what is lacking where that is allowed', () => {
    const { moved, added, dropped, shortage, objective } = outcome(
      [
        ['A', 'a'],
        ['A', 'd'],
      ],
      {
        gone: [],
        allowShortage: true,
      },
    );
    expect(moved).toEqual([['A', 'b', 'd']]);
    expect(dropped).toEqual([
      ['A', 'c'],
      ['B', 'b'],
    ]);
    expect({ added, shortage, objective }).toEqual({ added: [], shortage: { A: 1, B: 2 }, objective: 9 });
  });

  it('says nothing of what does not occur', () => {
    const same = outcome(
      [
        ['A', 'a'],
        ['A', 'b'],
        ['A', 'c'],
        ['B', 'b'],
        ['B', 'e'],
      ],
      { gone: [] },
    );
    expect(same).toEqual({
      pairs: [
        ['A', 'a'],
        ['A', 'b'],
        ['A', 'c'],
        ['B', 'b'],
        ['B', 'e'],
      ],
      moved: [],
      added: [['B', 'e']],
      objective: 1 + 2 + 4 + 64 + 512,
      alternates: { A: ['e', 'd'], B: ['d', 'c', 'a'] },
    });
    const full = outcome(
      same.pairs.map(([entry, id]) => [entry, id]),
      { gone: [], allowShortage: true },
    );
    expect(full.shortage).toEqual({});
  });
});
