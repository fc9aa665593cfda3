import { recomputeEdition } from '#fairness';
import { bundleDisagreements } from './compare-rounds.js';
import { composeBundle } from './compose-bundle.js';
import type { Evidence, EvidenceStanding } from './evidence.js';
import { keyOf } from './pseudonyms.js';
import { shownIn } from './shown-in.js';

const name = { 'zh-CN': '决赛', en: 'Final' };
const ids = ['entry-a', 'entry-b', 'entry-c'];
const standing = (entryId: string, rank: number, total: number): EvidenceStanding => ({
  ...{
    entryId,
    listKey: 'all',
    rank,
    exact: String(total),
    shown: `${total}.00`,
    untrimmed: false,
    decidedBy: 'total',
  },
  ...{ keys: { total: String(total) }, criteria: { A: String(total) }, sheets: 1 },
});
const EVIDENCE: Evidence = {
  edition: { code: 'E', name, rules: 1 },
  set: { no: 1, madeAt: 'now' },
  rounds: [
    {
      rule: {
        ...{ code: 'FINAL', name, minimumSheets: 1, trim: null, tieLadder: ['total'], rankBy: 'exact', scale: 2 },
        ...{ markStep: '0.5', rubrics: [{ divisions: ['A'], criteria: [{ code: 'A', max: 100 }] }] },
      },
      assignment: null,
      scored: ids.map((entryId, at) => ({
        ...{ entryId, listKey: 'all', votes: null, earlier: { SEMIFINAL: '70' } },
        sheets: [{ judgeId: 'judge-x', total: 9000 - 100 * at, marks: { A: 9000 - 100 * at } }],
      })),
      divisions: new Map(ids.map((id) => [id, 'A'])),
      official: ids.map((id, at) => standing(id, at + 1, 90 - at)),
    },
  ],
  awards: [{ code: 'FIRST', name, kind: 'tiered', quota: 1, candidates: null }],
  awarding: { lastSeatTie: 'refuse', limits: [], barred: [] },
  prizes: [{ id: 'p', awardCode: 'FIRST', entryId: 'entry-a', holderName: '𠮷田·明', rank: 1, reason: 'rank' }],
  cards: new Map([['entry-a', { trl: 7, number: '2024-QX-0001' } as { trl: number }]]),
  ballots: [
    {
      ...{ award: 'BEST', majority: 'half', electors: 3, recused: 0, winner: 'entry-b' },
      rounds: [{ no: 1, outcome: 'decided', cast: 3, abstained: 0, votes: [{ entryId: 'entry-b', votes: 3 }] }],
    },
  ],
  ...{ draws: [], ledger: null },
};

it('writes a bundle that holds, names nobody, and says no more of earlier rounds than the ladder asks', () => {
  const { bundle, names } = composeBundle(EVIDENCE, 'seed');
  expect(recomputeEdition(bundle).ok).toBe(true);
  const text = JSON.stringify(bundle);
  expect(text).not.toMatch(/entry-|judge-|𠮷田|SEMIFINAL|2024-QX/);
  const first = names.entries.get('entry-a')!;
  expect([bundle.numbers, bundle.trl]).toEqual([{}, { [first]: 7 }]);
  expect(keyOf(names).entries[first]).toBe('entry-a');
  const voted = names.entries.get('entry-b')!;
  expect(bundle.ballots).toMatchObject([{ winner: voted, rounds: [{ votes: [{ entry: voted, votes: 3 }] }] }]);
});

it('draws other ids from another seed, and no order from who came first', () => {
  const orders = Array.from({ length: 20 }, (_, seed) =>
    composeBundle(EVIDENCE, String(seed)).names.entries.get('entry-a'),
  );
  expect(new Set(orders).size).toBe(3);
});

it('tells what the verifier finds of the entries it stands for', () => {
  const [round] = EVIDENCE.rounds;
  const official = round!.official.with(1, standing('entry-b', 2, 88));
  const { bundle, names } = composeBundle({ ...EVIDENCE, rounds: [{ ...round!, official }] }, 'seed');
  const found = bundleDisagreements(recomputeEdition(bundle), keyOf(names));
  expect(found).toContainEqual({
    ...{ means: 'bundle', round: 'FINAL', entryId: 'entry-b', value: 'exact', official: '88', recomputed: '89' },
  });
});

it('shows two more decimals where the same text stands at another rank', () => {
  const [one, other] = [standing('a', 1, 90), { ...standing('b', 2, 90), exact: '899999/10000' }];
  expect(shownIn([one, other], other)).toBe('89.9999');
  expect(shownIn([other], other)).toBe('90.00');
  expect(shownIn([], { ...other, exact: null, shown: null })).toBeNull();
});
