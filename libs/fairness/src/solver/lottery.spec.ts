import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { addPairs } from './grow-pairs.js';
import { NO_GOAL } from './goal.js';
import { loadEngine } from './highs.js';
import { drawPairs } from './lottery.js';
import { Master } from './master.js';
import type { Optimum } from './optimise.js';

const engine = await loadEngine();

/** Two entries that need one judge each, of x and y, who take at most one. */
const INPUT: AssignmentInput = {
  entries: ['A', 'B'].map((id) => ({ id, judges: 1 })),
  judges: ['x', 'y'].map((id) => ({ id, min: 0, max: 1 })),
  affinity: [
    [9, 5],
    [5, 1],
  ],
  cap: 0.8,
  seed: '0',
};

interface Asked extends Partial<AssignmentInput> {
  readonly T?: number;
  readonly shortage?: number;
}

/** Draws with given probabilities, entries × judges. */
function drawn(chances: readonly (readonly number[])[], { T = 0, shortage = 0, ...more }: Asked = {}) {
  const master = new Master(engine, readProblem({ ...INPUT, ...more }), { ...NO_GOAL, affinity: 1 });
  addPairs(master, master.problem.affinity.keys());
  const flat = chances.flat();
  const x = Float64Array.from(master.roles, (role) => flat[role] ?? 0);
  return drawPairs(engine, master, { x } as Optimum, { floor: T, shortage });
}

/** One entry, A, that needs so many judges; each judge by kind and organisation, `-` for none. */
function one(needs: number, judges: readonly string[], more: Partial<AssignmentInput> = {}): Partial<AssignmentInput> {
  return {
    entries: [{ id: 'A', judges: needs }],
    judges: judges.map((text, j) => {
      const [kind, organisation] = text.split(' ').map((word) => (word === '-' ? {} : { word }).word);
      return { id: `j${j}`, min: 0, max: 1, ...(kind && { kind }), ...(organisation && { organisation }) };
    }),
    affinity: [judges.map(() => 5)],
    ...more,
  };
}

const EITHER = [
  [0.5, 0.5],
  [0.5, 0.5],
];
const SEEDS = Array.from({ length: 24 }, (_, seed) => `${seed}`);

describe('a draw', () => {
  it('takes what is sure, and no dust', () => {
    const sure = [
      [1, 1e-10],
      [0, 1],
    ];
    expect(drawn(sure)).toEqual({ pairs: [0, 3], draws: 1 });
  });

  it('is either of two even chances, by the seed alone', () => {
    const all = SEEDS.map((seed) => drawn(EITHER, { seed }));
    expect(new Set(all.map((draw) => `${draw!.pairs.join()} ${draw!.draws}`))).toEqual(new Set(['0,3 1', '1,2 1']));
    expect(SEEDS.map((seed) => drawn(EITHER, { seed }))).toEqual(all);
  });

  it('is repeated until it gives everybody the floor', () => {
    const all = SEEDS.map((seed) => drawn(EITHER, { seed, T: 5 })!);
    expect(all.every(({ pairs }) => pairs.join() === '1,2')).toBe(true);
    const draws = all.map((draw) => draw.draws);
    expect([Math.min(...draws), draws.includes(2)]).toEqual([1, true]);
    expect(Math.max(...draws)).toBeLessThan(30);
  });

  it('is, where no draw reaches the floor, the fairest of a hundred', () => {
    for (const seed of SEEDS.slice(0, 5)) expect(drawn(EITHER, { seed, T: 6 })).toEqual({ pairs: [1, 2], draws: 100 });
  });
});

describe('a draw that breaks a rule', () => {
  it('leaves a judge more than the maximum, or less than the minimum', () => {
    const crowded = [
      [1, 0],
      [1, 0],
    ];
    expect(drawn(crowded)).toBeNull();
    const room = ['x', 'y'].map((id) => ({ id, min: 0, max: 2 }));
    expect(drawn(crowded, { judges: room })).toEqual({ pairs: [0, 2], draws: 1 });
    expect(drawn(crowded, { judges: room.map((judge) => ({ ...judge, min: 1 })) })).toBeNull();
    const all = [
      [1, 0],
      [0, 1],
    ];
    expect(drawn(all, { judges: room.map((judge) => ({ ...judge, min: 1 })) })).toEqual({ pairs: [0, 3], draws: 1 });
  });

  it('gives an entry too many, or too few', () => {
    const twice = drawn([[1, 1]], one(1, ['-', '-']))!;
    expect([twice.pairs.length, twice.draws]).toEqual([1, 100]);
    expect(drawn([[1, 0]], one(2, ['-', '-']))).toBeNull();
  });

  it('has more vacancies in all than the shortage', () => {
    const nobody = [
      [1, 0],
      [0, 0],
    ];
    const two = { entries: ['A', 'B'].map((id) => ({ id, judges: 1 })) };
    expect(drawn(nobody, { ...two, shortage: 1 })).toEqual({ pairs: [0], draws: 1 });
    expect(drawn(nobody, two)).toBeNull();
    const more = { entries: ['A', 'B'].map((id) => ({ id, judges: 2 })) };
    expect(drawn(nobody, { ...more, shortage: 2 })).toBeNull();
    expect(drawn(nobody, { ...more, shortage: 3 })).toEqual({ pairs: [0], draws: 1 });
  });

  it('gives way to the nearest choice of pairs with a chance: it shares the most pairs with the draw', () => {
    // the last judge's chance is too small to be drawn, but large enough to be chosen
    const chances = [[1, 1, 1, 2e-9, 0]];
    const judges = ['- o', '- o', '- p', '- q', '- r'];
    const answer = drawn(chances, { ...one(3, judges), organisationCap: 1, fixed: [['A', 'j1']] });
    expect(answer).toEqual({ pairs: [1, 2, 3], draws: 100 });
    const wide = [[1, 1, 1, 2e-9, 2e-9]];
    const best = drawn(wide, { ...one(3, judges, { affinity: [[0, 0, 0, 900, 900]] }), organisationCap: 1 })!;
    expect(best.pairs).toContain(2);
    expect(best.pairs.filter((pair) => pair < 2)).toHaveLength(1);
    expect(drawn([[1, 1, 1, 0, 0]], { ...one(3, judges), organisationCap: 1 })).toBeNull();
  });
});

describe('a draw among seats and organisations', () => {
  it('keeps to the cap of an organisation, for each entry by itself', () => {
    const both = [[1, 1, 0]];
    const judges = ['- o', '- o', '- o'];
    expect(drawn(both, { ...one(2, judges), organisationCap: 2 })).toEqual({ pairs: [0, 1], draws: 1 });
    expect(drawn(both, { ...one(2, judges), organisationCap: 1 })).toBeNull();
    const apart = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    const entries = ['A', 'B'].map((id) => ({ id, judges: 1 }));
    const affinity = [
      [1, 1, 1],
      [1, 1, 1],
    ];
    expect(drawn(apart, { ...one(1, judges), entries, affinity, organisationCap: 1 })).toEqual({
      pairs: [0, 4],
      draws: 1,
    });
  });

  it('rounds the judges of a seat, and those of an organisation, together', () => {
    const halves = [[0.5, 0.5, 0.5, 0.5]];
    const seats = [{ kinds: ['k'], least: 1 }];
    for (const seed of SEEDS) {
      const seated = drawn(halves, { ...one(2, ['k -', 'k -', '- -', '- -'], { seats, seed }) })!;
      expect([seated.draws, seated.pairs.filter((pair) => pair < 2).length]).toEqual([1, 1]);
      const organised = drawn(halves, { ...one(2, ['- o', '- o', '- p', '- p'], { organisationCap: 1, seed }) })!;
      expect([organised.draws, organised.pairs.filter((pair) => pair < 2).length]).toEqual([1, 1]);
    }
  });

  it('fills seats, with vacancies where there are some', () => {
    const k = { kinds: ['k'], least: 1 };
    const l = { kinds: ['l'], least: 1 };
    const first = { pairs: [0], draws: 1 };
    const seated = (needs: number, kind: string, seats: AssignmentInput['seats'], shortage = 0) =>
      drawn([[1, 0]], { ...one(needs, [kind, '-'], { seats: seats! }), shortage });
    expect(seated(1, 'k', [k])).toEqual(first);
    expect(seated(1, 'l', [k])).toBeNull();
    expect(seated(2, 'l', [k], 1)).toEqual(first);
    expect(seated(2, '-', [k, l], 1)).toBeNull();
    expect(seated(3, '-', [k, l], 2)).toEqual(first);
    expect(seated(2, 'l', [k, l], 1)).toEqual(first);
    expect(seated(2, 'k', [{ kinds: ['k'], least: 2 }], 1)).toEqual(first);
    expect(seated(2, '-', [{ kinds: ['k'], least: 2 }], 1)).toBeNull();
  });

  it('lets one vacancy stand for two seats only when one kind is of both', () => {
    const kl = { kinds: ['k', 'l'], least: 1 };
    const lm = { kinds: ['l', 'm'], least: 1 };
    const seated = (seats: AssignmentInput['seats'], shortage: number) =>
      drawn([[1, 0]], { ...one(1 + shortage, ['-', '-'], { seats: seats! }), shortage });
    expect(seated([kl, lm], 1)).toEqual({ pairs: [0], draws: 1 });
    expect(seated([kl, lm, { kinds: ['n'], least: 1 }], 1)).toBeNull();
    expect(seated([kl, lm, { kinds: ['n'], least: 1 }], 2)).toEqual({ pairs: [0], draws: 1 });
  });
});
