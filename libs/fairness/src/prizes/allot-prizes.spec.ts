import fc from 'fast-check';
import { allotPrizes } from './allot-prizes.js';
import type { PrizeConstraint, PrizeProblem, SeatTie } from './problem.js';

const IDS = [...'abcdefghi'];
const plain = (ids: string) => [...ids].map((id) => [id]);
const given = (ids: string, winners: number, more: Partial<PrizeProblem> = {}) =>
  allotPrizes({ ranked: plain(ids), winners, constraints: [], ...more });
/** `a b` and `c:quota-filled`: winners and skips in short. */
const shown = (answer: ReturnType<typeof allotPrizes>) =>
  'infeasible' in answer
    ? answer.infeasible.code
    : `${answer.winners.join(' ')} | ${answer.skipped.map(({ entry, reason }) => `${entry}:${reason}`).join(' ')}`;

/** All that a walk can decide, by looking at every set of entries. */
function everySet({ ranked, winners, constraints, ineligible = [], lastSeatTie = 'refuse' }: PrizeProblem) {
  const able = ranked.map((group) => group.filter((id) => !ineligible.includes(id)));
  const entries = able.flat();
  const all = Array.from({ length: 2 ** entries.length }, (_, bits) => entries.filter((_id, at) => (bits >> at) & 1));
  let limits = constraints.map(({ members, min = 0, max = Infinity }) => ({ members, min, max }));
  const keeping = () =>
    all.filter((set) =>
      limits.every(({ members, min, max }) => {
        const among = set.filter((id) => members.includes(id)).length;
        return min <= among && among <= max;
      }),
    );
  const feasible = keeping();
  let size = Math.max(-1, ...feasible.map((set) => set.length).filter((count) => count <= winners));
  if (size < 0) return 'minimum-unreachable';
  let left = feasible.filter((set) => set.length === size);
  const won: string[] = [];
  for (const group of able) {
    const inGroup = (set: string[]) => set.filter((id) => group.includes(id));
    const most = Math.max(...left.map((set) => inGroup(set).length));
    left = left.filter((set) => inGroup(set).length === most);
    const sure = group.filter((id) => left.every((set) => set.includes(id)));
    const open = group.filter((id) => !sure.includes(id) && left.some((set) => set.includes(id)));
    won.push(...sure);
    if (open.length === 0) continue;
    if (lastSeatTie === 'refuse') return `tie ${open.join('')}`;
    const later = new Set(able.slice(able.indexOf(group) + 1).flat());
    if (lastSeatTie === 'vacant') {
      const vacant = most - sure.length;
      size -= vacant;
      const stands = (members: readonly string[]) => open.every((id) => members.includes(id));
      limits = limits.map((one) => (stands(one.members) ? { ...one, max: one.max - vacant } : one));
      left = keeping().filter(
        (set) =>
          set.length === size &&
          won.every((id) => set.includes(id)) &&
          set.every((id) => won.includes(id) || later.has(id)),
      );
      if (left.length === 0) return `tie ${open.join('')}`;
      continue;
    }
    won.push(...open);
    const wider = feasible.filter(
      (set) => won.every((id) => set.includes(id)) && set.every((id) => won.includes(id) || later.has(id)),
    );
    const next = Math.min(...wider.map((set) => set.length).filter((count) => count > left[0]!.length));
    if (next > left[0]!.length + open.length) return `tie ${open.join('')}`;
    left = wider.filter((set) => set.length === next);
  }
  return won.toSorted().join('');
}
function decided(problem: PrizeProblem): string {
  const answer = allotPrizes(problem);
  if (!('infeasible' in answer)) return answer.winners.toSorted().join('');
  const { code, entries = [] } = answer.infeasible;
  return code === 'tie-at-last-seat' ? `tie ${entries.join('')}` : code;
}
const constraint: fc.Arbitrary<PrizeConstraint> = fc
  .record({ members: fc.subarray(IDS), min: fc.integer({ min: 0, max: 3 }), more: fc.integer({ min: 0, max: 2 }) })
  .chain(({ members, min, more }) =>
    fc.constantFrom({ members, max: min }, { members, min, max: min + more }, { members, min }),
  );
const problems = (groups: fc.Arbitrary<string[][]>): fc.Arbitrary<PrizeProblem> =>
  fc.record({
    ranked: groups,
    winners: fc.integer({ min: 0, max: 7 }),
    constraints: fc.array(constraint, { maxLength: 5 }),
    ineligible: fc.subarray(IDS, { maxLength: 2 }),
    lastSeatTie: fc.constantFrom<SeatTie>('refuse', 'enlarge', 'vacant'),
  });
const tied = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 })
  .map((ranks) => [0, 1, 2, 3, 4].map((rank) => IDS.filter((_, at) => ranks[at] === rank)));

it('finds what looking at every set finds, whatever the constraints', () => {
  fc.assert(
    fc.property(problems(fc.constant(plain(IDS.join('')))), (problem) =>
      expect(decided(problem)).toBe(everySet(problem)),
    ),
    { numRuns: 400 },
  );
});

it('finds what looking at every set finds among equals, in whatever order they are given', () => {
  fc.assert(
    fc.property(problems(tied), (problem) => {
      expect(decided(problem)).toBe(everySet(problem));
      const turned = { ...problem, ranked: problem.ranked.map((group) => group.toReversed()) };
      expect(allotPrizes(turned)).toEqual(allotPrizes(problem));
    }),
    { numRuns: 400 },
  );
});

it('tells everybody who does not win why, in the order of the ranking', () => {
  fc.assert(
    fc.property(problems(tied), (problem) => {
      const answer = allotPrizes(problem);
      if ('infeasible' in answer) return;
      const skipped = answer.skipped.map(({ entry }) => entry);
      expect(skipped).toEqual(problem.ranked.flat().filter((id) => !answer.winners.includes(id)));
    }),
  );
});

describe('reasons', () => {
  it('fills the quota from the top', () => {
    expect(shown(given('abcd', 2))).toBe('a b | c:quota-filled d:quota-filled');
    expect(shown(given('ab', 5))).toBe('a b | ');
    expect(shown(given('ab', 0))).toBe(' | a:quota-filled b:quota-filled');
    expect(shown(given('', 3))).toBe(' | ');
  });
  it('passes over who may not win, the minimum score before all', () => {
    const more = { ineligible: ['a', 'b'], belowMinimum: ['b', 'e'] };
    expect(shown(given('abcde', 1, more))).toBe('c | a:ineligible b:below-minimum d:quota-filled e:below-minimum');
  });
  it('names the first maximum that is reached', () => {
    const constraints = [
      { members: ['a', 'x'], max: 1 },
      { members: ['a', 'b'], max: 1, label: 'HOSPITAL' },
      { members: ['b', 'a'], max: 1, label: 'later' },
    ];
    expect(shown(given('abc', 2, { constraints }))).toBe('a c | b:maximum-reached:HOSPITAL');
    expect(shown(given('abc', 3, { constraints }))).toBe('a c | b:maximum-reached:HOSPITAL');
    expect(shown(given('ab', 1, { constraints }))).toBe('a | b:quota-filled');
  });
  it('names the minimum for which a seat is kept, by its place where it has no label', () => {
    const constraints = [
      { members: ['a', 'b'], min: 1, max: 2 },
      { members: ['d', 'e'], min: 1 },
    ];
    expect(shown(given('abcde', 2, { constraints }))).toBe(
      'a d | b:reserved-for:constraint-2 c:reserved-for:constraint-2 e:quota-filled',
    );
  });
  it('names the first of several minimums that share the seats', () => {
    const apart = [
      { members: ['c'], min: 1, label: 'C' },
      { members: ['d'], min: 1, label: 'D' },
    ];
    expect(shown(given('abcd', 2, { constraints: apart }))).toBe('c d | a:reserved-for:C b:reserved-for:C');
    const nested = [
      { members: ['c', 'd'], min: 2, label: 'INNER' },
      { members: ['b', 'c', 'd'], min: 2, label: 'OUTER' },
    ];
    expect(shown(given('abcd', 2, { constraints: nested }))).toBe('c d | a:reserved-for:INNER b:reserved-for:INNER');
  });
  it('prefers a minimum that the entry is no member of', () => {
    const constraints = [
      { members: ['a', 'b', 'c'], min: 2, label: 'OWN' },
      { members: ['b', 'c'], min: 2, label: 'OTHER' },
    ];
    expect(shown(given('abc', 2, { constraints }))).toBe('b c | a:reserved-for:OTHER');
  });
  it('passes over an entry in whose places two can win', () => {
    const constraints = [
      { members: ['a', 'b'], max: 1, label: 'ONE' },
      { members: ['a', 'c'], max: 1, label: 'TWO' },
    ];
    expect(shown(given('abc', 2, { constraints }))).toBe('b c | a:maximum-reached:ONE');
    expect(shown(given('abc', 1, { constraints }))).toBe('a | b:quota-filled c:quota-filled');
  });
});

describe('what cannot be', () => {
  const conflict = (answer: ReturnType<typeof allotPrizes>) => ('infeasible' in answer ? answer.infeasible : null);
  it('names the constraints that contradict one another, and no others', () => {
    const constraints = [
      { members: ['a'], max: 0, label: 'idle' },
      { members: ['a', 'b'], min: 2, label: 'A' },
      { members: ['b', 'c'], min: 1, max: 1, label: 'B' },
      { members: ['c', 'd'], min: 2 },
    ];
    expect(conflict(given('abcd', 4, { constraints: constraints.slice(1) }))).toEqual({
      code: 'minimum-unreachable',
      message:
        'no set of at most 4 of the 4 entries that may win has at least 2 of A and at most 1 of B and at least 2 of constraint-3',
      labels: ['A', 'B', 'constraint-3'],
    });
    expect(conflict(given('abcd', 4, { constraints }))?.labels).toEqual(['idle', 'A']);
    expect(conflict(given('abcd', 3, { constraints: constraints.slice(3) }))).toBeNull();
  });
  it('never lifts an entry over the minimum score, the list of those who may win, or the number of seats', () => {
    const constraints = [{ members: ['a', 'b', 'unranked'], min: 1 }];
    expect(shown(given('abc', 2, { constraints, belowMinimum: ['a', 'b'] }))).toBe('minimum-unreachable');
    expect(shown(given('abc', 2, { constraints, ineligible: ['a', 'b'] }))).toBe('minimum-unreachable');
    expect(shown(given('abc', 0, { constraints }))).toBe('minimum-unreachable');
    expect(shown(given('', 2, { constraints }))).toBe('minimum-unreachable');
    expect(shown(given('ab', 2, { constraints: [{ members: ['a', 'b'], min: 2, max: 1 }] }))).toBe(
      'minimum-unreachable',
    );
  });
  it('refuses an entry or a level that is named twice', () => {
    const found = (problem: Partial<PrizeProblem>) => {
      try {
        return given('ab', 1, problem);
      } catch (error) {
        return error;
      }
    };
    expect(found({ ranked: [['a'], ['b'], ['a']] })).toMatchObject({
      ...{ code: 'duplicate-entry', message: 'a is ranked more than once', path: '/ranked/2' },
    });
    expect(found({ ranked: [['a'], ['b', 'a']] })).toMatchObject({ code: 'duplicate-entry', path: '/ranked/1/1' });
    const levels = [
      { code: 'X', quota: 1 },
      { code: 'Y', quota: 1 },
      { code: 'X', quota: 1 },
    ];
    expect(found({ levels })).toMatchObject({
      ...{ code: 'duplicate-level', message: 'level X is named more than once', path: '/levels/2/code' },
    });
  });
});
