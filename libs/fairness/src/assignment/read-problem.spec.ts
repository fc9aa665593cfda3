import type { AssignmentInput } from './problem.js';
import { readProblem } from './read-problem.js';

const MANY = 1_000_000_000;
const INPUT: AssignmentInput = {
  entries: [
    { id: 'C', judges: 2 },
    { id: 'A', judges: 0 },
    { id: 'B', judges: 1 },
  ],
  judges: [
    { id: 'b', min: 2, max: 2, kind: 'capital' },
    { id: 'a', min: 0, max: 3, organisation: 'north' },
  ],
  affinity: [
    [1000, 0],
    [null, 300],
    [7, 8],
  ],
  seed: 's',
};
const read = (more: Partial<AssignmentInput> = {}) => readProblem({ ...INPUT, ...more });
const refusal = (more: Partial<AssignmentInput>, code: string, path: string) =>
  expect(() => read(more)).toThrow(expect.objectContaining({ code, path }));
const judgesWith = (change: object) => [INPUT.judges[0]!, { ...INPUT.judges[1]!, ...change }];

describe('reading an assignment problem', () => {
  it('brings everything into the order of ids and writes out what was left open', () => {
    expect(read()).toEqual({
      entries: ['A', 'B', 'C'],
      judges: ['a', 'b'],
      needs: Int32Array.of(0, 1, 2),
      least: Int32Array.of(0, 2),
      most: Int32Array.of(3, 2),
      affinity: Int16Array.of(300, -1, 8, 7, 0, 1000),
      fixed: Int32Array.of(),
      kinds: [null, 'capital'],
      organisations: ['north', null],
      seats: [],
      organisationCap: null,
      loadPrice: 0,
      floor: 0,
      cap: 1,
      allowShortage: false,
      seed: 's',
    });
  });

  it('keeps what was said, up to the edges of every range', () => {
    const least = { organisationCap: 1, loadPrice: 0, floor: 0, cap: 0.001, allowShortage: true };
    const most = { organisationCap: 9, loadPrice: MANY, floor: 1, cap: 1, allowShortage: false };
    expect(read(least)).toMatchObject(least);
    expect(read(most)).toMatchObject(most);
    expect(read({ judges: judgesWith({ min: MANY, max: MANY }) }).most[0]).toBe(MANY);
  });

  it('sorts fixed pairs by their place and seats by their text', () => {
    const { fixed, seats } = read({
      fixed: [
        ['C', 'b'],
        ['C', 'a'],
        ['A', 'a'],
      ],
      seats: [
        { kinds: ['z', 'a', 'z'], least: 2 },
        { kinds: ['a'], least: 1 },
        { kinds: ['y', 'b'], least: 0 },
        { kinds: ['a', 'c'], least: 3 },
      ],
    });
    expect([...fixed]).toEqual([0, 4, 5]);
    expect(seats).toEqual([
      { kinds: ['a', 'c'], least: 3 },
      { kinds: ['a', 'z'], least: 2 },
      { kinds: ['a'], least: 1 },
      { kinds: ['b', 'y'], least: 0 },
    ]);
  });

  it('refuses an id that comes twice, where it comes again', () => {
    const twice = [INPUT.entries[0]!, INPUT.entries[1]!, { id: 'C', judges: 1 }];
    refusal({ entries: twice }, 'duplicate-id', '/entries/2/id');
    refusal({ judges: judgesWith({ id: 'b' }) }, 'duplicate-id', '/judges/1/id');
  });

  it.each([-1, 0.5, MANY + 1, NaN])('refuses the count %p', (value) => {
    const entries = [...INPUT.entries.slice(0, 2), { id: 'B', judges: value }];
    refusal({ entries }, 'not-a-count', '/entries/2/judges');
    refusal({ judges: judgesWith({ min: value }) }, 'not-a-count', '/judges/1/min');
    refusal({ judges: judgesWith({ max: value }) }, 'not-a-count', '/judges/1/max');
    const seats = [{ kinds: ['a'], least: 1 }];
    refusal({ seats: [...seats, { kinds: ['a'], least: value }] }, 'not-a-count', '/seats/1/least');
  });

  it('refuses a minimum above its maximum', () => {
    refusal({ judges: judgesWith({ min: 4 }) }, 'minimum-over-maximum', '/judges/1/min');
  });

  it.each<[keyof AssignmentInput, number[]]>([
    ['organisationCap', [0, 1.5, -1, NaN]],
    ['loadPrice', [-0.1, MANY + 1, NaN]],
    ['floor', [-0.1, 1.1, NaN]],
    ['cap', [0, -0.1, 1.1, NaN]],
  ])('refuses a %s out of range', (name, values) => {
    for (const value of values) refusal({ [name]: value }, 'out-of-range', `/${name}`);
  });

  it('refuses affinities of another shape', () => {
    refusal({ affinity: INPUT.affinity.slice(1) }, 'affinity-shape', '/affinity');
    refusal({ affinity: [...INPUT.affinity, [1, 2]] }, 'affinity-shape', '/affinity');
    refusal({ affinity: [[1, 2], [3, 4], [5]] }, 'affinity-shape', '/affinity/2');
    refusal({ affinity: [[1, 2, 3], ...INPUT.affinity.slice(1)] }, 'affinity-shape', '/affinity/0');
  });

  it.each([-1, 1001, 0.5, NaN])('refuses the affinity %p, at its place in the input', (value) => {
    const [first, second] = INPUT.affinity;
    refusal({ affinity: [first!, second!, [7, value]] }, 'affinity-range', '/affinity/2/1');
    refusal({ affinity: [[value, 0], second!, [7, 8]] }, 'affinity-range', '/affinity/0/0');
  });

  it('refuses fixed pairs of strangers, twice the same, and in conflict', () => {
    const fixed = (...pair: [string, string]): Partial<AssignmentInput> => ({ fixed: [['C', 'a'], pair] });
    refusal(fixed('X', 'a'), 'unknown-entry', '/fixed/1/0');
    refusal(fixed('C', 'x'), 'unknown-judge', '/fixed/1/1');
    refusal(fixed('C', 'a'), 'duplicate-pair', '/fixed/1');
    refusal(fixed('A', 'b'), 'fixed-conflict', '/fixed/1');
  });

  it('refuses a seat of no kind', () => {
    const seats = [
      { kinds: ['a'], least: 0 },
      { kinds: [], least: 0 },
    ];
    refusal({ seats }, 'no-kinds', '/seats/1/kinds');
  });
});
