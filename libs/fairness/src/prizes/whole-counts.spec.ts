import fc from 'fast-check';
import { WholeCounts } from './whole-counts.js';

interface Sums {
  most: number[];
  rows: { members: number[]; least: number; more: number }[];
}

function modelOf({ most, rows }: Sums, patience?: number): WholeCounts {
  const members = rows.map((row) => row.members);
  const model = new WholeCounts(most.length, members, patience);
  most.forEach((upper, at) => model.bound(at, 0, upper));
  rows.forEach(({ least, more }, row) => model.bound(most.length + row, least, least + more));
  return model;
}
const holds = (numbers: ArrayLike<number>, { most, rows }: Sums) =>
  most.every((upper, at) => 0 <= numbers[at]! && numbers[at]! <= upper) &&
  rows.every(({ members, least, more }) => {
    const sum = members.reduce((total, member) => total + numbers[member]!, 0);
    return least <= sum && sum <= least + more;
  });
function possible(sums: Sums, numbers: number[] = []): boolean {
  const upper = sums.most[numbers.length];
  if (upper === undefined) return holds(numbers, sums);
  return Array.from({ length: upper + 1 }).some((_, value) => possible(sums, [...numbers, value]));
}
const row = fc.record({
  members: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
  least: fc.integer({ min: 0, max: 7 }),
  more: fc.integer({ min: 0, max: 1 }),
});
const sums: fc.Arbitrary<Sums> = fc.record({
  most: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
  rows: fc.array(row, { maxLength: 6 }),
});

it('finds numbers exactly when there are some, and shows them', () => {
  fc.assert(
    fc.property(sums, (problem) => {
      const model = modelOf(problem);
      expect(model.solve()).toBe(possible(problem));
      if (model.solve()) expect(holds(model.found, problem)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('answers each change of a bound as if it began anew', () => {
  fc.assert(
    fc.property(sums, fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(3)), { maxLength: 8 }), (problem, changes) => {
      const model = modelOf(problem);
      const most = [...problem.most];
      for (const [at, upper] of changes) {
        most[at] = upper;
        model.bound(at, 0, upper);
        expect(model.solve()).toBe(possible({ ...problem, most }));
      }
    }),
    { numRuns: 200 },
  );
});

/** Three pairs of three: halves would do, whole numbers do not. */
const ODD: Sums = {
  most: [1, 1, 1],
  rows: [
    { members: [0, 1], least: 1, more: 0 },
    { members: [1, 2], least: 1, more: 0 },
    { members: [0, 2], least: 1, more: 0 },
  ],
};

it('is not content with halves', () => {
  expect(modelOf(ODD).solve()).toBe(false);
});

it('gives up when its patience ends, and says where to look', () => {
  const refusal = { code: 'constraints-too-entangled', path: '/constraints' };
  expect(() => modelOf(ODD, 0).solve()).toThrow(
    expect.objectContaining({ ...refusal, message: 'the constraints cross too much to be settled' }),
  );
});

it('has nothing within bounds that cross', () => {
  const model = modelOf({ most: [2], rows: [] });
  expect(model.solve()).toBe(true);
  model.bound(0, 2, 1);
  expect(model.solve()).toBe(false);
});
