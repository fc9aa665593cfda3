import { hashLedger } from '../ledger/hash-ledger.js';
import { revealDraw } from '../draw/draw.js';
import { InputError } from '../input-error.js';
import type { BundleRound, EditionBundle } from './edition-bundle.js';
import { namedPlace } from './named-place.js';
import { readEditionBundle } from './read-bundle.js';
import { bundleHashes, recomputeEdition } from './recompute-edition.js';
import { roundResults } from './round-results.js';

const name = { 'zh-CN': '一', en: 'One' };
const rubric = { criteria: [{ code: 'A', max: 10 }] };
const sheets = Object.entries({ E1: 9, E2: 8, E3: 5, E4: 5 }).flatMap(([entry, mark]) =>
  ['J1', 'J2'].map((judge) => ({ entry, judge, marks: { A: mark } })),
);
const PLAN = { ids: ['E1', 'E2'], seed: 'ab', event: 'R', publicValue: '7' };

function round(more: Partial<BundleRound> = {}): BundleRound {
  const entries = ['E1', 'E2', 'E3', 'E4'].map((id) => ({ id, list: 'all', votes: null, rubric: 0 }));
  const bare = {
    code: 'FINAL',
    name,
    rule: {},
    rubrics: [rubric],
    assignment: null,
    entries,
    sheets,
    results: {},
    ...more,
  };
  return { ...bare, results: more.results ?? roundResults(bare) };
}

function bundle(more: Partial<EditionBundle> = {}): EditionBundle {
  const award = { name, minimum: null, candidates: null };
  const parts = {
    rounds: [round()],
    awards: [
      { ...award, code: 'FIRST', kind: 'tiered' as const, quota: 1, seats: [{ entry: 'E1', by: 'rank' as const }] },
      { ...award, code: 'SECOND', kind: 'tiered' as const, quota: 1, seats: [{ entry: 'E2', by: 'rank' as const }] },
      {
        ...{ ...award, code: 'BEST', kind: 'special' as const, quota: 1 },
        candidates: { criteria: ['A'], top: 1, minimumTrl: null },
        seats: [{ entry: 'E1', by: 'people' as const }],
      },
    ],
    draws: [{ of: 'order' as const, round: 'FINAL', ...PLAN, ...revealDraw(PLAN) }],
    ...more,
  };
  return {
    ...{
      version: 2,
      edition: { code: 'E', name, rules: 1 },
      set: { no: 1, madeAt: 'now' },
      trl: {},
      numbers: { E1: '2024-1' },
    },
    ...{ awarding: { lastSeatTie: 'refuse', limits: [], barred: [] }, ledger: null, ...parts },
    hashes: bundleHashes(parts),
    ...more,
  };
}

const found = (one: EditionBundle) => recomputeEdition(one).parts.flatMap(({ differs }) => differs);
const places = (one: EditionBundle) => found(one).map(({ at }) => at);

it('holds where everything follows, read back from its text', () => {
  const verdict = recomputeEdition(readEditionBundle(JSON.stringify(bundle())));
  expect(verdict.ok).toBe(true);
  expect(verdict.parts.map(({ part, checked }) => [part, checked])).toEqual([
    ['hashes', 3],
    ['round', 4],
    ['prizes', 3],
    ['draw', 2],
  ]);
});

it('names a changed mark by the results that do not follow from it, with both figures', () => {
  const changed = sheets.with(0, { ...sheets[0]!, marks: { A: 10 } });
  const one = bundle({ rounds: [round({ sheets: changed, results: round().results })] });
  expect(found(one)).toContainEqual({ at: '/rounds/0/results/E1/exact', published: '9', computed: '19/2' });
  expect(namedPlace(one, '/rounds/0/results/E1/exact')).toEqual({
    ...{ of: 'FINAL', entry: 'E1', number: '2024-1', value: 'exact' },
  });
});

it('finds what was changed together with its consequences by the hash', () => {
  const { hashes } = bundle();
  const changed = sheets.with(0, { ...sheets[0]!, marks: { A: 10 } });
  expect(places(bundle({ rounds: [round({ sheets: changed })], hashes }))).toEqual(['/hashes/rounds/FINAL']);
});

it('finds prizes that went elsewhere', () => {
  const { awards } = bundle();
  const [first, second, best] = awards as [(typeof awards)[0], (typeof awards)[0], (typeof awards)[0]];
  const swapped = [{ ...first, seats: second.seats }, { ...second, seats: first.seats }, best];
  expect(places(bundle({ awards: swapped }))).toEqual(['/awards/1/seats/0/entry']);
  const skipped = [first, { ...second, seats: [{ entry: 'E3', by: 'rank' as const }] }, best];
  expect(places(bundle({ awards: skipped }))).toEqual(['/awards/1/seats/0/entry', '/awards']);
  const stranger = [first, second, { ...best, seats: [{ entry: 'E3', by: 'people' as const }] }];
  expect(found(bundle({ awards: stranger }))).toEqual([
    { at: '/awards/2/seats/0/entry', published: 'E3', computed: 'E1' },
  ]);
});

it('lets a vacancy, a barred entry and a decision between equals stand', () => {
  const { awards, awarding } = bundle();
  const [first, second, best] = awards as [(typeof awards)[0], (typeof awards)[0], (typeof awards)[0]];
  const vacant = { ...second, seats: [{ entry: null, by: 'people' as const }] };
  expect(places(bundle({ awards: [first, vacant, best] }))).toEqual([]);
  const third = { ...second, seats: [{ entry: 'E4', by: 'people' as const }] };
  expect(places(bundle({ awards: [first, third, best], awarding: { ...awarding, barred: ['E2'] } }))).toEqual([]);
});

it('holds the votes of each ballot against their sums and their majority', () => {
  const poll = (votes: [string, number][], more = {}) => ({
    ...{ no: 1, outcome: 'decided' as const, cast: 5, abstained: 1 },
    votes: votes.map(([entry, count]) => ({ entry, votes: count })),
    ...more,
  });
  const ballot = { award: 'BEST', majority: 'half' as const, electors: 6, recused: 1, winner: 'E1' };
  const first = poll([['E2', 2], ['E1', 2]], { outcome: 'next' }); // prettier-ignore
  const second = poll([['E2', 1], ['E1', 3]], { no: 2 }); // prettier-ignore
  const good = bundle({ ballots: [{ ...ballot, rounds: [first, second] }] });
  expect(recomputeEdition(readEditionBundle(JSON.stringify(good))).ok).toBe(true);
  const other = bundle({ ballots: [{ ...ballot, winner: 'E2', rounds: [first, second] }] });
  expect(found(other)).toEqual([{ at: '/ballots/0/winner', published: 'E2', computed: 'E1' }]);
  expect(namedPlace(other, '/ballots/0/winner')).toMatchObject({ of: 'BEST', value: 'ballots' });
  const few = bundle({ ballots: [{ ...ballot, majority: 'two-thirds', rounds: [first, second] }] });
  expect(found(few)).toEqual([{ at: '/ballots/0/winner', published: 'E1', computed: null }]);
  const lost = bundle({ ballots: [{ ...ballot, rounds: [first, { ...second, cast: 6 }] }] });
  expect(places(lost)).toContain('/ballots/0/rounds/1/cast');
  const undecided = bundle({ ballots: [{ ...ballot, winner: null, rounds: [{ ...second, outcome: 'no-quorum' }] }] });
  expect(places(undecided)).toEqual([]);
  expect(() => readEditionBundle(JSON.stringify({ ...good, ballots: [{}] }))).toThrow(InputError);
});

it('draws again, and holds the signed head against every leaf', () => {
  const { draws } = bundle();
  const bent = [{ ...draws[0]!, order: [...draws[0]!.order].reverse() }];
  expect(places(bundle({ draws: bent }))).toEqual(['/draws/0/order']);
  const { lines, root } = hashLedger([{ one: 1 }, { two: 2 }]);
  const key = `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA${'A'.repeat(43)}=\n-----END PUBLIC KEY-----`;
  const ledger = {
    ...{ edition: 'E', publicKey: key, head: { size: 2, root, time: 'now', signature: 'x' } },
    ...{ leaves: lines.map(({ leaf }) => leaf), lines: [{ seq: 3, kind: 'x' }] },
  };
  expect(places(bundle({ ledger }))).toEqual(['/ledger/head/signature', '/ledger/lines/0/seq']);
  expect(places(bundle({ ledger: { ...ledger, leaves: ledger.leaves.slice(1) } }))).toContain('/ledger/head/root');
});

it('says of what is no bundle where it is not', () => {
  const { rounds, ...rest } = bundle();
  const whole = { ...rest, rounds };
  for (const text of ['', '[]', '{}', JSON.stringify(rest), JSON.stringify({ ...whole, ledger: {} })])
    expect(() => readEditionBundle(text)).toThrow(InputError);
  const stray = bundle({ rounds: [round({ entries: rounds[0]!.entries.slice(1), results: {} })] });
  expect(() => recomputeEdition(stray)).toThrow(
    expect.objectContaining({ code: 'entry-unknown', path: '/rounds/0/sheets/0/entry' }),
  );
});
