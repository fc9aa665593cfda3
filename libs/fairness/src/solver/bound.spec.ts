import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { boundOf } from './bound.js';
import { NO_GOAL } from './goal.js';
import { loadEngine } from './highs.js';
import { Master } from './master.js';
import type { Prices } from './prices.js';

const engine = await loadEngine();

/** Entries A and B, which need 1 and 2 of the judges x, y, z; nobody may judge anything unless a test says so. */
const INPUT: AssignmentInput = {
  entries: [
    { id: 'A', judges: 1 },
    { id: 'B', judges: 2 },
  ],
  judges: ['x', 'y', 'z'].map((id) => ({ id, min: 0, max: 2 })),
  affinity: [
    [null, null, null],
    [null, null, null],
  ],
  seed: '',
};
const AFFINITY = [
  [0, 20, null],
  [30, 40, 50],
];

interface Given {
  readonly entries?: number[];
  readonly judges?: number[];
  readonly rules?: number[];
  readonly floors?: number[];
  readonly price?: number;
  readonly floor?: number;
  readonly shortage?: number;
}

function bound(more: Partial<AssignmentInput>, given: Given): number {
  const master = new Master(engine, readProblem({ ...INPUT, ...more }), { ...NO_GOAL, affinity: 1 });
  const prices: Prices = {
    entries: Float64Array.from(given.entries ?? [0, 0]),
    judges: Float64Array.from(given.judges ?? [0, 0, 0]),
    rules: Float64Array.from(given.rules ?? master.ruleRows.map(() => 0)),
    floors: Float64Array.from(given.floors ?? [0, 0]),
    shortage: given.price ?? 0,
  };
  return boundOf(master, prices, given.floor ?? 0, given.shortage ?? 0);
}

describe('the bound of prices', () => {
  it('adds what pairs gain, as far as the cap lets them', () => {
    expect(bound({ affinity: AFFINITY }, {})).toBe(140);
    expect(bound({ affinity: AFFINITY, cap: 0.5 }, {})).toBe(70);
    expect(bound({ affinity: AFFINITY }, { entries: [0, 35] })).toBe(70 + 20 + 5 + 15);
  });

  it('counts a fixed pair whole, also when it loses', () => {
    const fixed = { affinity: AFFINITY, fixed: [['A', 'x']] as [string, string][], cap: 0.5 };
    expect(bound(fixed, { entries: [5, 0] })).toBe(5 - 5 + 15 / 2 + 60);
    expect(bound({ ...fixed, fixed: [['B', 'y']] }, {})).toBe(10 + 15 + 40 + 25);
  });

  it('pays for needs, floors, seats and organisations', () => {
    expect(bound({}, { entries: [5, 7] })).toBe(5 + 2 * 7);
    expect(bound({}, { floors: [0.5, 0.25], floor: 10 })).toBe(-7.5);
    const judges = ['x', 'y', 'z'].map((id) => ({ id, min: 0, max: 2, kind: 'k', organisation: 'o' }));
    const ruled = { judges, seats: [{ kinds: ['k'], least: 2 }], organisationCap: 1 };
    expect(bound(ruled, { rules: [3, 0, 5, 0] })).toBe(-16);
    expect(bound(ruled, { rules: [0, 4, 0, 9] })).toBe(13);
    expect(bound({ ...ruled, organisationCap: 2 }, { rules: [1, 4, 0, 9] })).toBe(24);
  });

  it('pays judges for the load that is best at their price', () => {
    const judges = [
      { id: 'x', min: 0, max: 5 },
      { id: 'y', min: 1, max: 1 },
      { id: 'z', min: 3, max: 4 },
    ];
    // x can have two entries at most; z must have three, although there are only two
    expect(bound({ judges }, { judges: [3, -4, 10] })).toBe(6 - 4 + 30);
    expect(bound({ judges }, { judges: [-3, 2, -1] })).toBe(0 + 2 - 3);
  });

  it.each([
    ['grows to the peak of w n − γ n²', [0, 9], 4.5, 1, 9 - 4],
    ['or to the load above it', [0, 9], 5.5, 1, 16.5 - 9],
    ['where γ counts', [0, 9], 9, 2, 18 - 8],
    ['not above the maximum', [0, 1], 9, 1, 9 - 1],
    ['not above the entries', [0, 9], 99, 1, 396 - 16],
    ['not below the minimum', [3, 9], 1, 1, 3 - 9],
    ['not below nothing', [0, 9], -5, 1, 0],
    ['a peak at the maximum itself', [0, 2], 5.5, 1, 11 - 4],
  ])('%s', (_, [min, max], price, loadPrice, best) => {
    const input = {
      entries: ['A', 'B', 'C', 'D'].map((id) => ({ id, judges: 1 })),
      judges: [{ id: 'x', min: min!, max: max! }],
      affinity: [[null], [null], [null], [null]],
      loadPrice,
    };
    const zero = [0, 0, 0, 0];
    expect(bound(input, { entries: zero, floors: zero, judges: [price] })).toBe(best);
  });

  it('pays for a shortage, and for every kind that a vacancy may stand for', () => {
    const seats = [
      { kinds: ['k'], least: 1 },
      { kinds: ['l'], least: 1 },
    ];
    expect(bound({ seats }, { price: 6, shortage: 2 })).toBe(12);
    expect(bound({ seats }, { entries: [0, -1], rules: [0, 0, 3, 0] })).toBe(-2 - 3);
    // of each of B's two vacancies: as k 3 + 1 − 0.5, as l 0 + 1 − 0.5; of A's one: as l 2 − 0.5
    const given = { entries: [0, -1], rules: [0, 2, 3, 0], price: 0.5, shortage: 1 };
    expect(bound({ seats }, given)).toBe(0.5 - 2 - 3 - 2 + 2 * (3.5 + 0.5) + 1.5);
    expect(bound({}, { entries: [-4, 0], price: 1, shortage: 3 })).toBe(3 - 4 + 3);
  });
});
