import { allotPrizes } from './allot-prizes.js';
import type { PrizeProblem, SeatTie } from './problem.js';

/** `a bc d`: b and c are equal. */
const given = (groups: string, winners: number, more: Partial<PrizeProblem> = {}) =>
  allotPrizes({ ranked: groups.split(' ').map((group) => [...group]), winners, constraints: [], ...more });
const levels = [
  { code: 'FIRST', quota: 1 },
  { code: 'SECOND', quota: 2 },
];

describe('equals across the last seat', () => {
  const tied = (lastSeatTie?: SeatTie, more: Partial<PrizeProblem> = {}) =>
    given('a cbd e', 3, { lastSeatTie, ...more });

  it('are a conflict unless something else was declared', () => {
    const infeasible = {
      code: 'tie-at-last-seat',
      message: 'b, c, d are equal, and the prize has 2 seats for them',
      ...{ entries: ['b', 'c', 'd'], seats: 2, winners: ['a'] },
    };
    expect(tied()).toEqual({ infeasible });
    expect(tied('refuse')).toEqual({ infeasible });
    const one = given('ba c', 1);
    expect(one).toMatchObject({ infeasible: { message: 'a, b are equal, and the prize has 1 seat for them' } });
  });
  it('all win when the prize may be enlarged', () => {
    const skipped = [{ entry: 'e', reason: 'quota-filled' }];
    expect(tied('enlarge')).toEqual({ winners: ['a', 'b', 'c', 'd'], skipped });
  });
  it('leave the seats they stand for empty when that was declared', () => {
    const skipped = ['b', 'c', 'd', 'e'].map((entry) => ({ entry, reason: 'quota-filled' }));
    expect(tied('vacant')).toEqual({ winners: ['a'], skipped });
  });
  it('share the seats when there are enough', () => {
    expect(given('ba c', 2)).toEqual({ winners: ['a', 'b'], skipped: [{ entry: 'c', reason: 'quota-filled' }] });
  });
  it('are no tie when constraints leave only some of them', () => {
    const constraints = [{ members: ['c'], min: 1, label: 'C' }];
    const answer = given('a bc d', 2, { constraints });
    expect(answer).toMatchObject({ winners: ['a', 'c'], skipped: [{ entry: 'b' }, { entry: 'd' }] });
    expect(given('a bcd', 2, { ineligible: ['b', 'd'] })).toMatchObject({ winners: ['a', 'c'] });
  });
  it('part where a maximum holds for some: only those are in question', () => {
    const constraints = [{ members: ['a', 'b'], max: 1, label: 'HOSPITAL' }];
    expect(given('abx y', 3, { constraints })).toMatchObject({
      infeasible: { entries: ['a', 'b'], seats: 1, winners: ['x'] },
    });
    expect(given('abx y', 3, { constraints, lastSeatTie: 'vacant' })).toEqual({
      winners: ['x', 'y'],
      skipped: ['a', 'b'].map((entry) => ({ entry, reason: 'maximum-reached:HOSPITAL' })),
    });
    const wide = [{ members: ['a', 'b', 'y'], max: 1, label: 'HOSPITAL' }];
    expect(given('ab y x', 3, { constraints: wide, lastSeatTie: 'vacant' })).toMatchObject({ winners: ['x'] });
    expect(given('abx y', 3, { constraints, lastSeatTie: 'enlarge' })).toMatchObject({
      infeasible: { code: 'tie-at-last-seat', entries: ['a', 'b'], seats: 1 },
    });
  });
  it('enlarge by the fewest seats, with those kept for a minimum', () => {
    const constraints = [{ members: ['w'], min: 1, label: 'W' }];
    expect(given('x yz v w', 3, { constraints, lastSeatTie: 'enlarge' })).toEqual({
      winners: ['x', 'y', 'z', 'w'],
      skipped: [{ entry: 'v', reason: 'reserved-for:W' }],
    });
    const vacant = given('x yz v w', 3, { constraints, lastSeatTie: 'vacant' });
    expect(vacant).toMatchObject({ winners: ['x', 'w'], skipped: [{ entry: 'y' }, { entry: 'z' }, { entry: 'v' }] });
    const kept = [{ members: ['y', 'z'], min: 1, label: 'YZ' }];
    const empty = given('x yz v', 2, { constraints: kept, lastSeatTie: 'vacant' });
    expect(empty).toMatchObject({ infeasible: { code: 'tie-at-last-seat', entries: ['y', 'z'], winners: ['x'] } });
  });
  it('let others in over the seats added for them, also of a kind that was passed over before', () => {
    const constraints = [
      { members: [...'bcdfghi'], min: 1, max: 2 },
      { members: [...'aeh'], min: 2 },
    ];
    const answer = given('abcdei fgh', 2, { constraints, lastSeatTie: 'enlarge' });
    expect(answer).toMatchObject({ infeasible: { code: 'tie-at-last-seat', entries: ['f', 'g', 'h'] } });
  });
  it('leave seats vacant under constraints that cross, and still tell everybody why not', () => {
    const constraints = [
      { members: [...'bdfh'], min: 3 },
      { members: [...'bceh'], max: 2 },
    ];
    const crossing = given('bcefi h ag d', 5, { constraints, ineligible: ['i'], lastSeatTie: 'vacant' });
    expect(crossing).toMatchObject({
      winners: ['b', 'f', 'd'],
      skipped: [
        { entry: 'c', reason: 'maximum-reached:constraint-2' },
        { entry: 'e', reason: 'maximum-reached:constraint-2' },
        { entry: 'i', reason: 'ineligible' },
        { entry: 'h', reason: 'maximum-reached:constraint-2' },
        { entry: 'a', reason: 'reserved-for:constraint-1' },
        { entry: 'g', reason: 'reserved-for:constraint-1' },
      ],
    });
  });
  it('hear of the constraint that parted them, not of the quota', () => {
    const barred = given('a bc d', 2, { constraints: [{ members: ['b'], max: 0 }] });
    expect(barred).toMatchObject({
      winners: ['a', 'c'],
      skipped: [{ entry: 'b', reason: 'maximum-reached:constraint-1' }, {}],
    });
    const wanted = given('a bc d', 2, { constraints: [{ members: ['b'], min: 1 }] });
    expect(wanted).toMatchObject({
      winners: ['a', 'b'],
      skipped: [{ entry: 'c', reason: 'reserved-for:constraint-1' }, {}],
    });
  });
});

describe('levels', () => {
  it('take winners in order, each its quota', () => {
    expect(given('a b c d', 3, { levels })).toMatchObject({ levels: { FIRST: ['a'], SECOND: ['b', 'c'] } });
    expect(given('a', 3, { levels })).toMatchObject({ levels: { FIRST: ['a'], SECOND: [] } });
    expect(given('a b c d', 4, { levels })).toMatchObject({
      ...{ winners: ['a', 'b', 'c', 'd'], levels: { FIRST: ['a'], SECOND: ['b', 'c'] } },
    });
    expect(given('a', 1, { levels: [{ code: 'NONE', quota: 0 }, ...levels] })).toMatchObject({
      levels: { NONE: [], FIRST: ['a'], SECOND: [] },
    });
    expect(given('a', 1)).not.toHaveProperty('levels');
  });
  it('keep equals together', () => {
    expect(given('a cb', 3, { levels })).toMatchObject({ levels: { FIRST: ['a'], SECOND: ['b', 'c'] } });
  });
  it('are a conflict when equals stand across two of them', () => {
    expect(given('ba c', 3, { levels })).toEqual({
      infeasible: {
        code: 'tie-at-level',
        message: 'a, b are equal, and the level has 1 seat for them',
        ...{ entries: ['a', 'b'], seats: 1 },
      },
    });
  });
  it('take all equals, or leave the seat empty, as declared', () => {
    const enlarged = given('ba c d', 3, { levels, lastSeatTie: 'enlarge' });
    expect(enlarged).toMatchObject({ levels: { FIRST: ['a', 'b'], SECOND: ['c'] } });
    const vacant = given('ba c d', 3, { levels, lastSeatTie: 'vacant' });
    expect(vacant).toMatchObject({ winners: ['a', 'b', 'c'], levels: { FIRST: [], SECOND: ['a', 'b'] } });
    const more = [...levels, { code: 'THIRD', quota: 1 }];
    expect(given('a b cd e', 5, { levels: more, lastSeatTie: 'vacant' })).toMatchObject({
      levels: { FIRST: ['a'], SECOND: ['b'], THIRD: [] },
    });
  });
});
