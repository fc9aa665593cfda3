import { InputError } from '../input-error.js';
import { readRepair } from './read-repair.js';
import type { RepairInput } from './repair.js';

const INPUT: RepairInput = {
  entries: [
    { id: 'B', judges: 2 },
    { id: 'A', judges: 2 },
  ],
  judges: [
    { id: 'c', min: 1, max: 5 },
    { id: 'b', min: 1, max: 2 },
    { id: 'a', min: 2, max: 2 },
  ],
  affinity: [
    [1, 2, 3],
    [4, 5, null],
  ],
  fixed: [
    ['B', 'a'],
    ['B', 'c'],
    ['A', 'c'],
  ],
  floor: 0.9,
  cap: 0.8,
  loadPrice: 3,
  seed: 's',
  current: [
    ['B', 'c'],
    ['B', 'b'],
    ['A', 'a'],
    ['A', 'c'],
  ],
  scored: [['B', 'c']],
  gone: ['c'],
};

function refusal(more: Partial<RepairInput>): [string, string] | undefined {
  try {
    readRepair({ ...INPUT, ...more });
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.path];
    throw error;
  }
}

describe('what is to be repaired', () => {
  it('is what remains of the problem: sheets fixed, nothing new for who is gone, no floor, no lottery', () => {
    const { problem, scored, open, kept } = readRepair(INPUT);
    // entries A, B; judges a, b, c; pairs A·a = 0 … B·c = 5
    expect([...problem.affinity]).toEqual([-1, 5, -1, 3, 2, 1]);
    expect([...problem.fixed]).toEqual([3, 5]);
    expect([...problem.least]).toEqual([2, 1, 0]);
    expect([...problem.most]).toEqual([2, 2, 1]);
    expect(problem).toMatchObject({ floor: 0, cap: 1, loadPrice: 3, seed: 's' });
    expect([...scored]).toEqual([5]);
    expect([...open]).toEqual([0, 4]);
    expect([...kept]).toEqual([4]);
  });

  it('is the whole problem when nothing has happened, and pairs in order', () => {
    const { problem, scored, open, kept } = readRepair({ ...INPUT, scored: [], gone: [] });
    expect([...problem.affinity]).toEqual([-1, 5, 4, 3, 2, 1]);
    expect([...problem.fixed]).toEqual([2, 3, 5]);
    expect([...problem.least]).toEqual([2, 1, 1]);
    expect([...problem.most]).toEqual([2, 2, 5]);
    expect([...scored]).toEqual([]);
    expect([...open]).toEqual([0, 2, 4, 5]);
    expect([...kept]).toEqual([2, 4, 5]);
  });

  it('counts a scored pair as current, listed or not, and fixes it once', () => {
    const { problem, scored, open } = readRepair({
      ...INPUT,
      current: [],
      scored: [
        ['B', 'a'],
        ['A', 'b'],
      ],
      gone: [],
    });
    expect([...scored]).toEqual([1, 3]);
    expect([...open]).toEqual([]);
    expect([...problem.fixed]).toEqual([1, 2, 3, 5]);
  });

  it('sorts pairs as numbers', () => {
    const judges = Array.from({ length: 12 }, (_, j) => ({ id: `j${String(j).padStart(2, '0')}`, min: 0, max: 1 }));
    const wide: RepairInput = {
      entries: [{ id: 'A', judges: 12 }],
      judges,
      affinity: [judges.map(() => 0)],
      seed: '',
      current: judges.map(({ id }): [string, string] => ['A', id]).reverse(),
      scored: [
        ['A', 'j11'],
        ['A', 'j02'],
      ],
      gone: [],
    };
    expect([...readRepair(wide).open]).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...readRepair(wide).problem.fixed]).toEqual([2, 11]);
  });

  it.each<[string, string, Partial<RepairInput>]>([
    [
      'unknown-entry',
      '/current/1/0',
      {
        current: [
          ['A', 'b'],
          ['Z', 'b'],
        ],
      },
    ],
    ['unknown-judge', '/current/0/1', { current: [['A', 'z']] }],
    ['unknown-entry', '/scored/0/0', { scored: [['Z', 'b']] }],
    ['unknown-judge', '/scored/0/1', { scored: [['A', 'z']] }],
    ['unknown-judge', '/gone/1', { gone: ['a', 'z'] }],
    [
      'duplicate-pair',
      '/current/2',
      {
        current: [
          ['A', 'b'],
          ['A', 'c'],
          ['A', 'b'],
        ],
      },
    ],
    [
      'duplicate-pair',
      '/scored/1',
      {
        scored: [
          ['A', 'b'],
          ['A', 'b'],
        ],
      },
    ],
    ['duplicate-id', '/gone/1', { gone: ['a', 'a'] }],
    [
      'scored-conflict',
      '/scored/1',
      {
        scored: [
          ['A', 'b'],
          ['A', 'a'],
        ],
      },
    ],
    ['affinity-shape', '/affinity', { affinity: [] }],
  ])('is refused: %s at %s', (code, path, more) => {
    expect(refusal(more)).toEqual([code, path]);
  });
});
