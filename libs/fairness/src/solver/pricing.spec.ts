import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { NO_GOAL } from './goal.js';
import { loadEngine } from './highs.js';
import { Master } from './master.js';
import type { Prices } from './prices.js';
import { allGains, gainsOf, worthwhilePairs } from './pricing.js';

const engine = await loadEngine();
/** A seat for x and an organisation of y and z; A has a conflict with z. */
const INPUT: AssignmentInput = {
  entries: [
    { id: 'A', judges: 1 },
    { id: 'B', judges: 2 },
  ],
  judges: [
    { id: 'x', min: 0, max: 2, kind: 'k' },
    { id: 'y', min: 0, max: 2, organisation: 'o' },
    { id: 'z', min: 0, max: 2, organisation: 'o' },
  ],
  affinity: [
    [0, 20, null],
    [30, 40, 50],
  ],
  seats: [{ kinds: ['k'], least: 1 }],
  organisationCap: 1,
  seed: '',
};
const PRICES: Prices = {
  entries: Float64Array.of(1, 2),
  judges: Float64Array.of(3, 4, 5),
  rules: Float64Array.of(7, 11, 0, 13),
  floors: Float64Array.of(0.5, 0),
  shortage: 0,
};
const FREE: Prices = {
  entries: new Float64Array(2),
  judges: new Float64Array(3),
  rules: new Float64Array(4),
  floors: new Float64Array(2),
  shortage: 0,
};
const masterOf = (input: AssignmentInput, affinity = 1) =>
  new Master(engine, readProblem(input), { ...NO_GOAL, affinity });

describe('what a pair gains at prices', () => {
  it('is its affinity, dearer with a floor, less the prices of entry, judge and organisation, and the seat it fills', () => {
    const gains = allGains(masterOf(INPUT), PRICES);
    expect([...gains]).toEqual([
      0 - 1 - 3 + 7,
      30 - 1 - 4 - 11,
      -Infinity,
      30 - 2 - 3,
      40 - 2 - 4 - 13,
      50 - 2 - 5 - 13,
    ]);
  });

  it('counts the affinity only as far as the goal does', () => {
    const gains = new Float64Array(3);
    gainsOf(masterOf(INPUT, 0), PRICES, 0, gains);
    expect([...gains]).toEqual([3, 10 - 1 - 4 - 11, -Infinity]);
    gainsOf(masterOf(INPUT, 0), PRICES, 1, gains);
    expect([...gains]).toEqual([-5, -2 - 4 - 13, -2 - 5 - 13]);
  });
});

describe('pairs that are worth a column', () => {
  it('are the best of each entry, up to a multiple of its needs', () => {
    expect(worthwhilePairs(masterOf(INPUT), PRICES, 1)).toEqual([1, 5, 3]);
  });

  it('are taken as they come where there are no more than that', () => {
    expect(worthwhilePairs(masterOf(INPUT), PRICES, 2)).toEqual([0, 1, 3, 4, 5]);
  });

  it('are, of equals, the first', () => {
    const equal = {
      ...INPUT,
      affinity: [
        [5, 5, 5],
        [5, 9, 5],
      ],
    };
    expect(worthwhilePairs(masterOf(equal), FREE, 1)).toEqual([0, 4, 3]);
  });

  it('are at least one, even of an entry that needs nobody', () => {
    const none = { ...INPUT, entries: INPUT.entries.map(({ id }) => ({ id, judges: 0 })) };
    expect(worthwhilePairs(masterOf(none), PRICES, 3)).toEqual([1, 5]);
  });

  it('have no column yet', () => {
    const master = masterOf(INPUT);
    master.present.set([0, 1, 0, 0, 0, 1]);
    expect(worthwhilePairs(master, PRICES, 1)).toEqual([0, 3, 4]);
  });

  it('gain more than the tolerance of the solver', () => {
    const worthless = {
      ...INPUT,
      affinity: [
        [0, 0, 0],
        [0, 0, 0],
      ],
    };
    const prices = { ...FREE, judges: Float64Array.of(0, -1e-7, -2e-7) };
    expect(worthwhilePairs(masterOf(worthless), prices, 3)).toEqual([2, 5]);
  });
});
