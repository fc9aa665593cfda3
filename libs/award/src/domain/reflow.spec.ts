import fc from 'fast-check';
import type { AwardRules } from './award.js';
import type { Ground, Standing } from './ground.js';
import { planHash, reflow } from './reflow.js';

const tiered = (code: string, quota: number) =>
  ({ code, quota, kind: 'tiered', holder: 'project', candidates: null }) as const;
const special = (code: string, holder: 'project' | 'person' = 'project') =>
  ({ code, quota: 1, kind: 'special', holder, candidates: null }) as const;
const CATALOGUE = [
  tiered('FIRST', 1),
  tiered('SECOND', 2),
  tiered('THIRD', 3),
  special('ORIGINAL'),
  special('TALENT', 'person'),
];
const RULES: AwardRules = { lastSeatTie: 'vote', besideTiered: true, specialsPerProject: 1, limits: [] };
const ground = (more: Partial<Ground> = {}, ranks = [1, 2, 3, 4, 5, 6, 7, 8]): Ground => ({
  ...{ catalogue: CATALOGUE, rules: RULES, barred: [] },
  finalists: ranks.map((rank, at) => ({ entryId: `e${at + 1}`, rank, criteria: {}, trl: null })),
  ...more,
});
const prize = (awardCode: string, at: number, more: Partial<Standing> = {}): Standing => ({
  ...{ id: `${awardCode} e${at}`, awardCode, entryId: `e${at}`, rank: at, state: 'confirmed' as const },
  ...more,
});
const FULL = [
  prize('FIRST', 1),
  ...[2, 3].map((at) => prize('SECOND', at)),
  ...[4, 5, 6].map((at) => prize('THIRD', at)),
];
const named = (list: readonly { awardCode: string; entryId: string }[]) =>
  list.map(({ awardCode, entryId }) => `${awardCode} ${entryId}`);

it('changes nothing where everything follows', () => {
  expect(reflow(ground(), FULL)).toMatchObject({
    loses: [],
    gives: [],
    ties: [],
    skipped: [{ entryId: 'e7' }, { entryId: 'e8' }],
  });
});

it('lets everybody behind move up when a prize goes and its entry is out', () => {
  const plan = reflow(ground({ barred: ['e1'] }), FULL.slice(1));
  expect(named(plan.loses)).toEqual(['SECOND e2', 'THIRD e4']);
  expect(named(plan.gives)).toEqual(['FIRST e2', 'SECOND e4', 'THIRD e7']);
  expect(plan.skipped).toContainEqual({ entryId: 'e1', reason: 'ineligible' });
});

it('leaves vacancies and suspended prizes alone', () => {
  const suspended = FULL.map((one) => (one.awardCode === 'FIRST' ? { ...one, state: 'suspended' as const } : one));
  expect(reflow(ground(), suspended)).toMatchObject({ loses: [], gives: [] });
  const vacant = [prize('FIRST', 1, { entryId: null, rank: null }), prize('SECOND', 2), prize('SECOND', 3)];
  expect(named(reflow(ground(), vacant).gives)).toEqual(['SECOND e1', 'THIRD e3', 'THIRD e4', 'THIRD e5']);
});

it('waits for the panel where equals stand for the free seat, and moves nobody behind it', () => {
  const tied = ground({ barred: ['e1'] }, [1, 2, 2, 4, 5, 6, 7, 8]);
  const held = FULL.slice(1).map((one) => (one.entryId === 'e3' ? { ...one, rank: 2 } : one));
  const plan = reflow(tied, held);
  expect(plan).toMatchObject({
    loses: [],
    gives: [],
    ties: [{ awardCode: 'FIRST', seats: 1, entryIds: ['e2', 'e3'] }],
  });
  const decided = reflow(tied, [...held, prize('FIRST', 3, { rank: 2 })]);
  expect(named(decided.loses)).toEqual(['SECOND e3', 'THIRD e4']);
  expect(named(decided.gives)).toEqual(['SECOND e4', 'THIRD e7']);
});

it('takes special prizes from who left, was barred, or may not have them beside another', () => {
  const both = [prize('ORIGINAL', 2, { rank: null }), prize('TALENT', 2, { rank: null })];
  expect(reflow(ground(), [...FULL, ...both]).loses).toEqual([]);
  const gone = ground();
  const left = { ...gone, finalists: gone.finalists.filter(({ entryId }) => entryId !== 'e2') };
  expect(reflow(left, both).loses.map(({ awardCode, reason }) => `${awardCode} ${reason}`)).toEqual([
    'ORIGINAL gone',
    'TALENT gone',
  ]);
  const apart = ground({ rules: { ...RULES, besideTiered: false } });
  expect(reflow(apart, [...FULL, both[0]!]).loses).toMatchObject([{ awardCode: 'ORIGINAL', reason: 'holds-tiered' }]);
});

it('is at rest once it was followed, and has a name that does not hang on order', () => {
  const subset = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]);
  fc.assert(
    fc.property(subset, fc.subarray(FULL), fc.boolean(), (barred, held, besideTiered) => {
      const now = ground({ barred: barred.map((at) => `e${at}`), rules: { ...RULES, besideTiered } });
      const plan = reflow(now, held);
      expect(planHash(reflow(now, held.toReversed()))).toBe(planHash(plan));
      const kept = held.filter(({ id }) => !plan.loses.some(({ prizeId }) => prizeId === id));
      const given = plan.gives.map((one) => ({ ...one, id: `new ${one.entryId}`, state: 'proposed' as const }));
      expect(reflow(now, [...kept, ...given])).toMatchObject({ loses: [], gives: [] });
    }),
  );
});
