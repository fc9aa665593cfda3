import { rankRound } from './rank-round.js';
import type { RoundRecord } from './round-record.js';

const RUBRIC: RoundRecord['rubric'] = {
  criteria: [
    { code: 'A', max: '10', weight: 3 },
    { code: 'B', max: 10 },
  ],
  scale: 'common',
  step: '0.5',
};
const sheet = (entry: string, judge: string, a: number, b: number | string = a) => ({
  entry,
  judge,
  marks: { A: a, B: b },
});
const ROUND: RoundRecord = {
  rubric: RUBRIC,
  rule: { tieLadder: ['total', 'round:SEMI', 'round:QUARTER', 'vote'] },
  entries: [
    { id: 'z', list: 'second' },
    { id: 'b', earlier: { SEMI: '1/3', QUARTER: null } },
    { id: 'a', earlier: { SEMI: 0.25 }, votes: 2 },
  ],
  sheets: [sheet('c', 'K', 1), sheet('c', 'J', 2, '1.5'), sheet('b', 'J', 9, 5), sheet('a', 'J', 8, 8)],
};

describe('a round', () => {
  it('is added up, ranked and explained', () => {
    const { totals, results } = rankRound(ROUND);
    expect(totals).toEqual([
      { entry: 'a', judge: 'J', value: '8.00', exact: '8' },
      { entry: 'b', judge: 'J', value: '8.00', exact: '8' },
      { entry: 'c', judge: 'J', value: '1.88', exact: '15/8' },
      { entry: 'c', judge: 'K', value: '1.00', exact: '1' },
    ]);
    expect(Object.keys(results)).toEqual(['a', 'b', 'c', 'z']);
    expect(results['b']).toEqual({
      list: '',
      rank: 1,
      value: '8.0000',
      exact: '8',
      untrimmed: false,
      decidedBy: 'round:SEMI',
      keys: { total: '8', 'round:SEMI': '1/3', 'round:QUARTER': null, vote: null },
      criteria: { A: '9', B: '5' },
      sheets: 1,
    });
    expect(results['a']).toMatchObject({ rank: 2, keys: { 'round:SEMI': '1/4', vote: '2' } });
    expect(results['c']).toMatchObject({ rank: 3, exact: '23/16', value: '1.44', decidedBy: 'total', sheets: 2 });
    expect(results['z']).toMatchObject({ list: 'second', rank: null, value: null, exact: null, criteria: {} });
  });

  it('has defaults: marks are added, exact totals ranked, two decimals shown', () => {
    const rubric = { criteria: [{ code: 'A', max: 10 }] };
    const sheets = [
      { entry: 'a', judge: 'J', marks: { A: '0.001' } },
      { entry: 'b', judge: 'J', marks: { A: 0 } },
    ];
    const { results } = rankRound({ rubric, rule: {}, sheets });
    expect([results['a'], results['b']]).toMatchObject([
      { rank: 1, value: '0.0010', keys: { total: '1/1000' } },
      { rank: 2, value: '0.0000', keys: { total: '0' } },
    ]);
    expect(rankRound({ rubric, rule: {}, sheets: [] })).toEqual({ totals: [], results: {} });
  });

  it('shows as many decimals as the rule, and trims by it', () => {
    const rule = { scale: 1, trim: { drop: 1 }, minimumSheets: 3, rankBy: 'shown' as const };
    const sheets = [1, 2, 3].map((mark) => sheet('a', `J${mark}`, mark));
    const { totals, results } = rankRound({ rubric: RUBRIC, rule, sheets: [...sheets, sheet('b', 'J1', 9)] });
    expect(totals[0]!.value).toBe('1.0');
    expect(results['a']).toMatchObject({ value: '2.0', rank: 1 });
    expect(results['b']!.rank).toBeNull();
  });

  const entry = (more: object) => ({ entries: [{ id: 'a', ...more }] });
  it.each<[Partial<RoundRecord>, string, string]>([
    [{ rubric: { criteria: [{ code: 'A', max: 'x' }] } }, 'score-malformed', '/rubric/criteria/0/max'],
    [{ rubric: { criteria: [{ code: 'A', max: 1, weight: 'x' }] } }, 'score-malformed', '/rubric/criteria/0/weight'],
    [{ rubric: { ...RUBRIC, step: '' } }, 'score-malformed', '/rubric/step'],
    [{ rubric: { criteria: [] } }, 'criteria-missing', '/rubric/criteria'],
    [{ rule: { tieLadder: ['total', 'criterion:C'] } }, 'criterion-unknown', '/rule/tieLadder/1'],
    [{ rule: { tieLadder: ['criterion:A', 'x'] } }, 'step-unknown', '/rule/tieLadder/1'],
    [{ rule: { trim: { drop: 1, from: 2 } } }, 'trim-too-deep', '/rule/trim/from'],
    [{ sheets: [sheet('a', 'J', 1), sheet('b', 'J', 1, '1e1')] }, 'score-malformed', '/sheets/1/marks/B'],
    [{ sheets: [sheet('a', 'J', 1), sheet('b', 'J', 10.5)] }, 'mark-range', '/sheets/1/marks/A'],
    [{ sheets: [sheet('a', 'J', 0.25)] }, 'mark-step', '/sheets/0/marks/A'],
    [{ sheets: [{ entry: 'a', judge: 'J', marks: { A: 1 } }] }, 'mark-missing', '/sheets/0/marks/B'],
    [{ sheets: [sheet('a', 'J', 1), sheet('a', 'K', 1), sheet('a', 'J', 2)] }, 'duplicate-sheet', '/sheets/2'],
    [{ entries: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, 'duplicate-entry', '/entries/2/id'],
    [entry({ earlier: { 'S/1': '1/0' } }), 'score-malformed', '/entries/0/earlier/S~11'],
  ])('%# is refused', (more, code, path) => {
    expect(() => rankRound({ ...ROUND, ...more })).toThrow(expect.objectContaining({ code, path }));
  });
});
