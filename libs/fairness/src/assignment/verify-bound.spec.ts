import fc from 'fast-check';
import { everyAssignment, smallProblem, valueOf } from '../../test/small-problem.js';
import type { AssignmentInput, Duals } from './problem.js';
import { readProblem } from './read-problem.js';
import type { Note } from './verdict.js';
import { boundFromDuals } from './verify-bound.js';

const NONE: Duals = { entries: {}, judges: {}, seats: [], organisations: [], floors: [], shortage: 0 };
const silent: Note = () => {};

const INPUT: AssignmentInput = {
  entries: [
    { id: 'A', judges: 2 },
    { id: 'B', judges: 1 },
  ],
  judges: [
    { id: 'a', min: 1, max: 2, kind: 'clinical', organisation: 'north' },
    { id: 'b', min: 0, max: 9, kind: 'capital', organisation: 'north' },
    { id: 'c', min: 0, max: 1, kind: 'capital' },
  ],
  affinity: [
    [500, 300, 200],
    [400, null, 100],
  ],
  seed: '',
};
const boundOf = (
  more: Partial<AssignmentInput>,
  duals: Partial<Duals>,
  { floor = 0, shortage = 0, note = silent } = {},
) => boundFromDuals(readProblem({ ...INPUT, ...more }), { duals: { ...NONE, ...duals }, floor, shortage }, note);

describe('the bound that duals prove', () => {
  it('is the sum of all affinities when nothing has a price', () => {
    expect(boundOf({}, {})).toBe(1500);
  });

  it('counts prices of entries against the pairs', () => {
    expect(boundOf({}, { entries: { A: 250 } })).toBe(2 * 250 + (250 + 50) + (400 + 100));
    expect(boundOf({}, { entries: { B: -50 } })).toBe(-50 + 1000 + (450 + 150));
  });

  it('counts prices of judges at the load that is best at that price, up to as many as entries', () => {
    expect(boundOf({}, { judges: { a: 450 } })).toBe(2 * 450 + 50 + 500 + 100);
    expect(boundOf({}, { judges: { a: -10 } })).toBe(-10 + 510 + 410 + 600);
    expect(boundOf({}, { judges: { b: 100 } })).toBe(2 * 100 + 1500 - 100);
  });

  it('charges the convex price of load', () => {
    // a at 90: n = 1 → 90 − 20, n = 2 → 180 − 80; b at 30: n = 0 → 0, n = 1 → 10; c and the minimum of a at 0
    expect(boundOf({ loadPrice: 20 }, { judges: { a: 90, b: 30 } })).toBe(100 + 10 + 1500 - 180 - 30);
    expect(boundOf({ loadPrice: 20 }, {})).toBe(-20 + 1500);
    expect(boundOf({ loadPrice: 20 }, { judges: { a: -100 } })).toBe(-120 + 1700);
    expect(boundOf({ loadPrice: 20 }, { judges: { a: 1000, c: 20 } })).toBe(2000 - 80 + 0 + 300 + 180 + 80);
  });

  it('counts seats for the judges of their kinds', () => {
    const seats = [{ kinds: ['capital'], least: 1 }];
    expect(boundOf({ seats }, { seats: [['A', 0, 70]] })).toBe(-70 + 1500 + 2 * 70);
    expect(boundOf({ seats }, { seats: [['B', 0, 70]] })).toBe(-70 + 1500 + 70);
  });

  it('counts the cap of organisations against their judges', () => {
    expect(boundOf({ organisationCap: 1 }, { organisations: [['A', 'north', 350]] })).toBe(350 + 150 + 0 + 200 + 500);
    expect(boundOf({ organisationCap: 2 }, { organisations: [['B', 'north', 50]] })).toBe(2 * 50 + 1000 + 350 + 100);
  });

  it('counts the floor where an entry has needs', () => {
    expect(boundOf({}, { floors: [['A', 0.5]] }, { floor: 400 })).toBe(-200 + 1500 + 500);
    const idle = {
      entries: [
        { id: 'A', judges: 2 },
        { id: 'B', judges: 0 },
      ],
    };
    expect(boundOf(idle, { floors: [['B', 1]] }, { floor: 400 })).toBe(1500 + 500);
  });

  it('counts vacancies as the best kind, once a shortage is allowed', () => {
    const seats = [
      { kinds: ['capital'], least: 1 },
      { kinds: ['capital', 'clinical'], least: 1 },
    ];
    const duals: Partial<Duals> = {
      shortage: 30,
      seats: [
        ['A', 0, 70],
        ['A', 1, 5],
      ],
      entries: { A: 20 },
    };
    // in their one order the wider seat comes first: a pays 70, b and c 75
    const pairs = 550 + 355 + 255 + 500;
    expect(boundOf({ seats }, duals)).toBe(40 - 75 + pairs);
    expect(boundOf({ seats }, duals, { shortage: 3 })).toBe(40 - 75 + pairs + 90 + 2 * (75 - 20 - 30));
    expect(boundOf({}, { shortage: 10, entries: { A: -50 } }, { shortage: 1 })).toBe(-100 + 1500 + 150 + 10 + 2 * 40);
  });

  it('gives a fixed pair its whole worth, good or bad, and others their share of the cap', () => {
    expect(boundOf({ fixed: [['A', 'c']] }, { entries: { A: 250 } })).toBe(500 + 250 + 50 - 50 + 500);
    expect(boundOf({ fixed: [['A', 'a']], cap: 0.5 }, {})).toBe(500 + (300 + 200 + 400 + 100) / 2);
  });

  it.each<[string, Partial<Duals>, string, string]>([
    ['an entry', { entries: { Z: 1 } }, 'dual-unknown', 'entries'],
    ['a judge', { judges: { z: 1 } }, 'dual-unknown', 'judges'],
    ['an entry with a floor', { floors: [['Z', 1]] }, 'dual-unknown', 'floors'],
    ['an entry with a seat', { seats: [['Z', 0, 1]] }, 'dual-unknown', 'seats'],
    ['a seat', { seats: [['A', 1, 1]] }, 'dual-unknown', 'seats'],
    ['an entry with organisations', { organisations: [['Z', 'north', 1]] }, 'dual-unknown', 'organisations'],
    ['a negative seat', { seats: [['A', 0, -1]] }, 'dual-sign', 'seats'],
    ['a negative floor', { floors: [['A', -1]] }, 'dual-sign', 'floors'],
    ['a negative organisation', { organisations: [['A', 'north', -1]] }, 'dual-sign', 'organisations'],
    ['a negative shortage', { shortage: -1 }, 'dual-sign', 'shortage'],
    ['no number at all', { shortage: NaN }, 'dual-sign', 'shortage'],
    ['no number for an entry', { entries: { A: NaN } }, 'dual-sign', 'entries'],
    ['no number for a judge', { judges: { a: NaN } }, 'dual-sign', 'judges'],
  ])('does not count multipliers of nothing or of the wrong sign: %s', (_, duals, code, field) => {
    const notes: string[][] = [];
    const note: Note = (said, _message, path) => void notes.push([said, path]);
    const rules = { seats: [{ kinds: ['capital'], least: 1 }], organisationCap: 1 };
    expect(boundOf(rules, duals, { floor: 10, shortage: 2, note })).toBe(1500);
    expect(notes).toEqual([[code, `/certificate/duals/${field}`]]);
  });

  it('knows no price of an organisation without a cap', () => {
    const notes: string[] = [];
    boundOf({}, { organisations: [['A', 'north', 1]] }, { note: (code, _, path) => notes.push(code, path) });
    expect(notes).toEqual(['dual-unknown', '/certificate/duals/organisations']);
  });

  it('is never below what an assignment has, whatever the duals', () => {
    const price = fc.integer({ min: 0, max: 900 });
    const prices = fc.array(price, { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(
        smallProblem,
        prices,
        fc.integer({ min: 0, max: 2 }),
        fc.nat(600),
        (input, given, shortage, floor) => {
          const problem = readProblem(input);
          const next = () => given.pop() ?? 0;
          const duals: Duals = {
            entries: Object.fromEntries(problem.entries.map((id) => [id, next() - 200])),
            judges: Object.fromEntries(problem.judges.map((id) => [id, next() - 400])),
            seats: problem.entries.flatMap((id) => problem.seats.map((_, s) => [id, s, next()] as const)),
            organisations: input.organisationCap
              ? problem.entries.flatMap((id) => ['north', 'west'].map((name) => [id, name, next()] as const))
              : [],
            floors: problem.entries.map((id) => [id, next() / 500]),
            shortage: next(),
          };
          const m = problem.judges.length;
          const bound = boundFromDuals(problem, { duals, floor, shortage }, silent);
          for (const pairs of everyAssignment(problem, shortage)) {
            const totals = problem.entries.map((_, i) =>
              pairs.reduce((sum, pair) => (Math.floor(pair / m) === i ? sum + problem.affinity[pair]! : sum), 0),
            );
            if (totals.every((total, i) => total >= floor || problem.needs[i] === 0))
              expect(valueOf(problem, pairs)).toBeLessThanOrEqual(bound + 1e-9 * Math.abs(bound));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
