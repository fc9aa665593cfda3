import type { Assignment, AssignmentInput, Certificate } from './problem.js';
import { inputsHash } from './inputs-hash.js';
import { readProblem } from './read-problem.js';
import { verifyAssignment } from './verify-assignment.js';

const INPUT: AssignmentInput = {
  entries: [
    { id: 'A', judges: 2 },
    { id: 'B', judges: 1 },
  ],
  judges: [
    { id: 'a', min: 1, max: 2, kind: 'clinical', organisation: 'north' },
    { id: 'b', min: 0, max: 1, kind: 'capital', organisation: 'north' },
    { id: 'c', min: 0, max: 2, kind: 'capital', organisation: 'south' },
    { id: 'd', min: 0, max: 2 },
  ],
  affinity: [
    [500, 450, 200, 100],
    [400, null, 100, 50],
  ],
  fixed: [['A', 'a']],
  seats: [{ kinds: ['capital'], least: 1 }],
  organisationCap: 1,
  seed: 's',
};

/** a and c on A, c on B: the best that the rules allow, and duals that prove it. */
const CERTIFICATE: Certificate = {
  inputsHash: inputsHash(readProblem(INPUT)),
  seed: 's',
  solver: 'by hand',
  objective: 800,
  bound: 800,
  floor: 0,
  shortage: 0,
  duals: {
    entries: { A: 200, B: 400 },
    judges: {},
    seats: [['B', 0, 300]],
    organisations: [['A', 'north', 250]],
    floors: [],
    shortage: 0,
  },
};
const GOOD: Assignment = {
  pairs: [
    ['A', 'a'],
    ['A', 'c'],
    ['B', 'c'],
  ],
  objective: 800,
  bound: 800,
  gap: 0,
  optimal: true,
  worstEntry: { id: 'B', affinity: 100 },
  loads: { a: 1, b: 0, c: 2, d: 0 },
  connectivity: { components: 1, lambda2: 1 },
  certificate: CERTIFICATE,
};

/** Codes and places of what is found; a problem that differs is hashed anew, so that only the difference counts. */
function found(assignment: Partial<Assignment>, input: Partial<AssignmentInput> = {}): string[] {
  const problem = readProblem({ ...INPUT, ...input });
  const certificate = { ...(assignment.certificate ?? CERTIFICATE) };
  if (Object.keys(input).length > 0)
    Object.assign(certificate, { inputsHash: inputsHash(problem), seed: problem.seed });
  const verdict = verifyAssignment(problem, { ...GOOD, ...assignment, certificate });
  return verdict.ok ? [] : verdict.findings.map(({ code, path }) => `${code} ${path}`);
}
const certified = (certificate: Partial<Certificate>) => ({ certificate: { ...CERTIFICATE, ...certificate } });

describe('checking an assignment', () => {
  it('accepts what is right, and says when the certificate alone proves it', () => {
    expect(verifyAssignment(readProblem(INPUT), GOOD)).toEqual({ ok: true, proven: true });
    const loose = { ...CERTIFICATE, duals: { ...CERTIFICATE.duals, entries: { A: 201, B: 400 } }, bound: 801 };
    const verdict = verifyAssignment(readProblem(INPUT), { ...GOOD, certificate: loose, bound: 801, gap: 1 });
    expect(verdict).toEqual({ ok: true, proven: false });
  });

  it('takes a bound below the next whole number for proof, unless there is a fraction in the prices', () => {
    const half = { ...CERTIFICATE, duals: { ...CERTIFICATE.duals, entries: { A: 200.5, B: 400 } }, bound: 800.5 };
    const loose = { ...GOOD, certificate: half, bound: 800.5, gap: 0.5 };
    expect(verifyAssignment(readProblem(INPUT), loose)).toEqual({ ok: true, proven: true });
    const priced = readProblem({ ...INPUT, loadPrice: 0.1 });
    // at the price 0 of every judge their best load is none, but a must take one
    const certificate = { ...half, inputsHash: inputsHash(priced), objective: 799.5, bound: 800.4 };
    const verdict = verifyAssignment(priced, { ...loose, certificate, bound: 800.4, gap: 0.9 });
    expect(verdict).toEqual({ ok: true, proven: false });
  });

  it.each<[string, readonly (readonly [string, string])[], Partial<AssignmentInput>]>([
    ['unknown-pair /pairs/3', [...GOOD.pairs, ['Z', 'a']], {}],
    ['unknown-pair /pairs/3', [...GOOD.pairs, ['A', 'z']], {}],
    ['duplicate-pair /pairs/3', [...GOOD.pairs, ['B', 'c']], {}],
    [
      'conflict /pairs/2',
      GOOD.pairs,
      {
        affinity: [
          [500, 450, 200, 100],
          [400, null, null, 50],
        ],
      },
    ],
    ['fixed-missing /pairs', GOOD.pairs, { fixed: [['B', 'a']] }],
    [
      'needs-unmet /pairs',
      GOOD.pairs,
      {
        entries: [
          { id: 'A', judges: 2 },
          { id: 'B', judges: 2 },
        ],
      },
    ],
    ['load-out-of-range /pairs', GOOD.pairs, { judges: INPUT.judges.map((judge) => ({ ...judge, max: 1 })) }],
    ['load-out-of-range /pairs', GOOD.pairs, { judges: INPUT.judges.map((judge) => ({ ...judge, min: 1 })) }],
    ['seats-unfilled /pairs', GOOD.pairs, { seats: [{ kinds: ['capital'], least: 2 }] }],
    ['seats-unfilled /pairs', GOOD.pairs, { seats: [{ kinds: ['clinical', 'other'], least: 1 }] }],
    [
      'organisation-over-cap /pairs',
      [
        ['A', 'a'],
        ['A', 'b'],
        ['B', 'c'],
      ],
      {},
    ],
  ])('finds pairs that break a rule: %s', (finding, pairs, input) => {
    expect(found({ pairs }, input)).toContain(finding);
    expect(found({}).concat(found({}, { seed: 'other' }))).toEqual([]);
  });

  it('allows as many of one organisation as the cap, and any number without one or of none', () => {
    const pairs = [
      ['A', 'a'],
      ['A', 'b'],
      ['B', 'c'],
    ] as const;
    expect(found({ pairs }, { organisationCap: 2 }).join()).not.toContain('organisation-over-cap');
    const lone = INPUT.judges.map(({ id, min, max }) => ({ id, min, max }));
    expect(found({ pairs }, { judges: lone }).join()).not.toContain('organisation-over-cap');
  });

  it.each<[string[], Partial<Assignment>]>([
    [
      [
        'objective-differs /objective',
        'objective-differs /certificate/objective',
        'bound-below-objective /certificate',
        'gap-differs /gap',
      ],
      { objective: 801 },
    ],
    [['loads-differ /loads'], { loads: { ...GOOD.loads, a: 2 } }],
    [['loads-differ /loads'], { loads: { a: 1, b: 0, c: 2 } }],
    [['loads-differ /loads'], { loads: { ...GOOD.loads, z: 0 } }],
    [['worst-entry-differs /worstEntry'], { worstEntry: { id: 'A', affinity: 100 } }],
    [['worst-entry-differs /worstEntry'], { worstEntry: { id: 'B', affinity: 101 } }],
    [['worst-entry-differs /worstEntry'], { worstEntry: null }],
    [['connectivity-differs /connectivity'], { connectivity: { components: 2, lambda2: 1 } }],
    [['connectivity-differs /connectivity'], { connectivity: { components: 1, lambda2: 1.001 } }],
    [['connectivity-differs /connectivity'], { connectivity: { components: 1, lambda2: null } }],
    [['bound-differs /bound'], { bound: 799 }],
    [['gap-differs /gap'], { gap: 1 }],
    [['floor-missed /floorReached'], { floorReached: 1 }],
    [['shortage-differs /shortage'], { shortage: { Z: 1 } }],
    [
      ['shortage-differs /shortage', 'needs-unmet /pairs', 'shortage-differs /certificate/shortage'],
      { shortage: { A: 1 } },
    ],
    [['inputs-differ /certificate'], certified({ inputsHash: '00' })],
    [['inputs-differ /certificate'], certified({ seed: 'other' })],
    [['objective-differs /certificate/objective'], certified({ objective: 799 })],
    [['bound-differs /certificate/bound'], certified({ bound: 799 })],
    [['shortage-differs /certificate/shortage'], certified({ shortage: 1 })],
    [['floor-missed /worstEntry'], certified({ floor: 101 })],
    [['dual-sign /certificate/duals/shortage'], certified({ duals: { ...CERTIFICATE.duals, shortage: -1 } })],
  ])('finds %j', (findings, tampered) => {
    expect(found(tampered)).toEqual(findings);
  });

  it('finds a bound that its duals do not prove', () => {
    const duals = { ...CERTIFICATE.duals, entries: { A: 200, B: 390 } };
    expect(found(certified({ duals }))).toEqual([
      'bound-differs /certificate/bound',
      'bound-differs /bound',
      'gap-differs /gap',
    ]);
  });

  it('asks for a shortage of whole judges, and only where one is allowed', () => {
    const short: Partial<Assignment> = {
      ...certified({ shortage: 1, objective: 700, bound: 800 }),
      pairs: [
        ['A', 'a'],
        ['A', 'c'],
      ],
      objective: 700,
      gap: 100,
      worstEntry: { id: 'B', affinity: 0 },
      loads: { a: 1, b: 0, c: 1, d: 0 },
      shortage: { B: 1 },
    };
    expect(found(short, { allowShortage: true })).toEqual([]);
    expect(found(short)).toEqual(['shortage-differs /shortage']);
    expect(found({ ...short, shortage: { B: 1, A: 0 } }, { allowShortage: true })).toEqual([
      'shortage-differs /shortage',
    ]);
    expect(found({ ...short, shortage: { B: 1, A: 0.5 } }, { allowShortage: true })).toContain(
      'shortage-differs /shortage',
    );
  });

  it('counts a vacancy as some one kind, not as several', () => {
    const entries = [
      { id: 'A', judges: 2 },
      { id: 'B', judges: 2 },
    ];
    const seats = (...kinds: string[][]) => ({
      allowShortage: true,
      entries,
      seats: kinds.map((list) => ({ kinds: list, least: 1 })),
    });
    const shortage = { B: 1 };
    expect(found({ shortage }, seats(['capital'], ['clinical'])).join()).not.toContain('seats-unfilled');
    expect(found({ shortage }, seats(['capital'], ['clinical'], ['other'])).join()).toContain('seats-unfilled');
    expect(found({ shortage }, seats(['capital'], ['clinical', 'x'], ['other', 'x'])).join()).toContain(
      'seats-unfilled',
    );
    const none = { ...GOOD, pairs: GOOD.pairs.slice(0, 2), shortage: { B: 2 } };
    expect(found(none, seats(['y'], ['z', 'x'], ['w', 'x'])).join()).toContain('seats-unfilled');
    const onlyB = (input: Partial<AssignmentInput>) =>
      found(none, { ...input, entries: [{ id: 'B', judges: 2 }], affinity: [[400, null, 100, 50]], fixed: [] });
    expect(onlyB(seats(['y'], ['z', 'x'], ['w', 'x'])).join()).not.toContain('seats-unfilled');
    expect(onlyB(seats(['y'], ['z'], ['w'])).join()).toContain('seats-unfilled');
    const many = (count: number) => {
      const large = seats(['y'], ['z']).seats.map((seat) => ({ ...seat, least: 7 }));
      const input = {
        allowShortage: true,
        entries: [{ id: 'B', judges: count }],
        affinity: [[400, null, 100, 50]],
        fixed: [],
      };
      return found({ pairs: [], shortage: { B: count } }, { ...input, seats: large }).join();
    };
    expect(many(12)).toContain('seats-unfilled');
    expect(many(14)).not.toContain('seats-unfilled');
    expect(many(1_000_000)).not.toContain('seats-unfilled');
  });

  it('charges the price of load', () => {
    const problem = readProblem({ ...INPUT, loadPrice: 10 });
    // at the price 0 of every judge their best loads cost 10 for a, who must take one, and nothing for the others
    const certificate = { ...CERTIFICATE, inputsHash: inputsHash(problem), objective: 750, bound: 790 };
    expect(verifyAssignment(problem, { ...GOOD, certificate, bound: 790, gap: 40 })).toEqual({
      ok: true,
      proven: false,
    });
  });

  it('lets a lucky lottery be above its bound and a lottery miss the floor', () => {
    const problem = readProblem({ ...INPUT, cap: 0.5, floor: 0.9 });
    const duals = { ...CERTIFICATE.duals, entries: { A: 200 }, seats: [] };
    // pairs of B at half: (400 + 100 + 50)/2
    const bound = 400 + 250 + 50 + 275;
    const certificate = { ...CERTIFICATE, duals, bound, inputsHash: inputsHash(problem), floor: 400 };
    const lucky = { ...GOOD, certificate, bound, gap: bound - 800, floorReached: 0.3 };
    expect(verifyAssignment(problem, lucky)).toEqual({ ok: true, proven: false });
    expect(verifyAssignment(readProblem({ ...INPUT, floor: 0.9 }), lucky)).toMatchObject({ ok: false });
  });

  it('accepts nothing at all as the answer to nothing', () => {
    const problem = readProblem({ entries: [], judges: [], affinity: [], seed: '' });
    const duals = { entries: {}, judges: {}, seats: [], organisations: [], floors: [], shortage: 0 };
    const certificate = { ...CERTIFICATE, inputsHash: inputsHash(problem), seed: '', objective: 0, bound: 0, duals };
    const empty = { pairs: [], objective: 0, bound: 0, gap: 0, optimal: true, worstEntry: null, loads: {} };
    const connectivity = { components: 0, lambda2: null };
    expect(verifyAssignment(problem, { ...empty, connectivity, certificate })).toEqual({ ok: true, proven: true });
  });
});
