import { canonicalHash } from '../crypto/canonical.js';
import { revealDraw } from '../draw/draw.js';
import { hashLedger } from '../ledger/hash-ledger.js';
import { rankRound } from '../ranking/rank-round.js';
import { awardPrizes } from './award-prizes.js';
import { recompute } from './recompute.js';
import type { BundleRules, PrizeRules, ResultBundle } from './result-bundle.js';

const PRIZES: PrizeRules = {
  winners: 2,
  minimum: '6',
  levels: [
    { code: 'FIRST', quota: 1 },
    { code: 'SECOND', quota: 1 },
  ],
};
const RULES: BundleRules = { rubric: { criteria: [{ code: 'A/B', max: 10 }] }, rule: {}, prizes: PRIZES };
const SHEETS = Object.entries({ E1: 9, E2: 8, E3: 5 }).flatMap(([entry, mark]) =>
  ['J1', 'J2'].map((judge) => ({ entry, judge, marks: { 'A/B': mark } })),
);
const ENTRIES = [{ id: 'E1', votes: 3 }];
const PLAN = { ids: ['E1', 'E2', 'E3'], seed: 'ab', event: 'R', publicValue: '7' };

function bundle(more: Partial<ResultBundle> = {}): ResultBundle {
  const { results } = rankRound({ ...RULES, sheets: SHEETS, entries: ENTRIES });
  return {
    version: 1,
    rules: RULES,
    sheets: SHEETS,
    entries: ENTRIES,
    results,
    prizes: awardPrizes(PRIZES, results),
    ...more,
  };
}

const differs = (more: Partial<ResultBundle>) => {
  const answer = recompute(bundle(more));
  return answer.ok ? [] : answer.differs;
};
const refusal = (code: string, path: string) => expect.objectContaining({ code, path }) as unknown as Error;

describe('a result bundle', () => {
  it('is in order when everything follows from its inputs, in whatever order they stand', () => {
    expect(recompute(bundle())).toEqual({ ok: true });
    expect(recompute(bundle({ sheets: SHEETS.toReversed() }))).toEqual({ ok: true });
  });

  it('names every published result that does not follow', () => {
    const { results } = bundle();
    const changed = { ...results, E1: { ...results['E1']!, rank: 2, exact: '8' }, 'E/4': results['E3']! };
    expect(recompute(bundle({ results: changed }))).toEqual({
      ok: false,
      differs: ['/results/E~14', '/results/E1/exact', '/results/E1/rank'],
    });
    const { E3, ...rest } = results;
    expect(E3!.rank).toBe(3);
    expect(differs({ results: rest })).toEqual(['/results/E3']);
  });

  it('finds a mark that was changed afterwards, in keys too', () => {
    const sheets = SHEETS.with(0, { ...SHEETS[0]!, marks: { 'A/B': 10 } });
    expect(differs({ sheets })).toEqual([
      '/results/E1/criteria/A~1B',
      '/results/E1/exact',
      '/results/E1/keys/total',
      '/results/E1/value',
    ]);
  });

  it('finds prizes that were given otherwise', () => {
    expect(differs({ prizes: { winners: ['E2', 'E1'], skipped: [] } })).toEqual([
      '/prizes/levels',
      '/prizes/skipped',
      '/prizes/winners/0',
      '/prizes/winners/1',
    ]);
    expect(differs({ prizes: undefined })).toEqual(['/prizes']);
    expect(differs({ rules: { rubric: RULES.rubric, rule: RULES.rule } })).toEqual(['/prizes']);
    expect(differs({ rules: { rubric: RULES.rubric, rule: RULES.rule }, prizes: undefined })).toEqual([]);
  });

  it('holds hashes against the inputs they were taken of', () => {
    const hashes = {
      rules: canonicalHash(RULES),
      sheets: canonicalHash(SHEETS),
      entries: canonicalHash(ENTRIES),
    };
    expect(differs({ hashes })).toEqual([]);
    expect(differs({ hashes: { rules: hashes.sheets, sheets: hashes.rules, entries: '' } })).toEqual([
      '/hashes/rules',
      '/hashes/sheets',
      '/hashes/entries',
    ]);
    expect(differs({ hashes: { entries: canonicalHash([]) }, entries: undefined })).toEqual([]);
  });

  it('draws again', () => {
    const draw = { ...PLAN, ...revealDraw(PLAN) };
    expect(differs({ draws: [draw] })).toEqual([]);
    expect(differs({ draws: [draw, { ...draw, commit: '', order: draw.order.toReversed() }] })).toEqual([
      '/draws/1/commit',
      '/draws/1/order',
    ]);
  });

  it('walks the ledger, and holds heads against it', () => {
    const { lines, root } = hashLedger([{ one: 1 }, { two: 2 }]);
    const head = { size: 2, root, time: 'now' };
    expect(differs({ ledger: { lines, heads: [head] } })).toEqual([]);
    expect(differs({ ledger: { lines } })).toEqual([]);
    expect(differs({ ledger: { lines: lines.with(1, { ...lines[1]!, body: '{}' }) } })).toEqual([
      '/ledger/lines/1/leaf',
    ]);
    expect(differs({ ledger: { lines: lines.with(0, { ...lines[0]!, chain: '' }) } })).toEqual([
      '/ledger/lines/0/chain',
    ]);
    expect(differs({ ledger: { lines: lines.slice(0, 1), heads: [{ ...head, size: 1 }, head] } })).toEqual([
      '/ledger/heads/0/root',
    ]);
    expect(differs({ ledger: { lines: lines.slice(0, 1), heads: [head] } })).toEqual(['/ledger/heads/0/size']);
  });

  it('looks at signatures when it has a key', () => {
    const { lines, root } = hashLedger([{ one: 1 }]);
    const key = `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA${'A'.repeat(43)}=\n-----END PUBLIC KEY-----`;
    const ledger = { lines, heads: [{ size: 1, root, time: 'now' }], publicKey: key };
    expect(differs({ ledger: { ...ledger, edition: '2024' } })).toEqual(['/ledger/heads/0/signature']);
    expect(() => differs({ ledger })).toThrow(refusal('edition-missing', '/ledger/edition'));
    expect(() => differs({ ledger: { ...ledger, edition: '', publicKey: '' } })).toThrow(
      refusal('public-key-malformed', '/ledger/publicKey'),
    );
  });

  it('says where inputs stand that lead to nothing', () => {
    const sheets = [{ entry: 'E1', judge: 'J', marks: {} }];
    expect(() => differs({ sheets })).toThrow(refusal('mark-missing', '/sheets/0/marks/A~1B'));
    const rule = { tieLadder: ['lots'] };
    expect(() => differs({ rules: { ...RULES, rule } })).toThrow(refusal('step-unknown', '/rules/rule/tieLadder/0'));
    const rubric = { criteria: [] };
    expect(() => differs({ rules: { ...RULES, rubric } })).toThrow(
      refusal('criteria-missing', '/rules/rubric/criteria'),
    );
    const draws = [{ ...PLAN, ...revealDraw(PLAN), ids: ['E1', 'E1'] }];
    expect(() => differs({ draws })).toThrow(refusal('duplicate-id', '/draws/0/ids/1'));
    const prizes = { ...PRIZES, minimum: 'six' };
    expect(() => differs({ rules: { ...RULES, prizes } })).toThrow(refusal('score-malformed', '/rules/prizes/minimum'));
    const broken = [{ id: 'E1', list: '\ud800' }];
    expect(() => differs({ entries: broken, hashes: { entries: '' } })).toThrow(
      refusal('lone-surrogate', '/entries/0/list'),
    );
  });
});
