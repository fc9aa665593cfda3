import fc from 'fast-check';
import { Fraction } from '#kernel';
import { InputError } from '../input-error.js';
import type { Contender } from './contender.js';
import { fewestSheets, type ResultRule, stepOf } from './result-rule.js';
import { standingsOf } from './standings.js';

const PLAIN: ResultRule = { tieLadder: ['total'], rankBy: 'exact', scale: 2 };
const TRIMMED: ResultRule = { ...PLAIN, minimumSheets: 3, trim: { drop: 1, from: 5, refuseBelow: 3 } };
const LADDER = ['total', 'untrimmed', 'criterion:A', 'firsts', 'copeland', 'round:SEMIFINAL', 'vote'];

/** An entry with one sheet a total, from judges j0, j1, …; half of each total on criterion A, half on B. */
function scored(id: string, totals: number[], more: Partial<Contender> = {}): Contender {
  const half = (total: number) => Fraction.of(Math.round(total * 100), 200);
  const sheets = totals.map((total, at) => ({
    judge: `j${at}`,
    total: Fraction.of(Math.round(total * 100), 100),
    marks: { B: half(total), A: half(total) },
  }));
  return { id, list: 'all', earlier: {}, votes: null, sheets, ...more };
}

const summary = (rule: ResultRule, all: Contender[]) =>
  standingsOf(rule, all).map(({ rank, id, shown, decidedBy }) => `${rank} ${id} ${shown} ${decidedBy}`);
const keysOf = (rule: ResultRule, all: Contender[]) =>
  standingsOf(rule, all).map(({ id, keys }) => [
    id,
    Object.fromEntries([...keys].map(([step, key]) => [step, key?.toExact() ?? null])),
  ]);

const anyTotals = fc.array(
  fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
  { minLength: 0, maxLength: 7 },
);
const anyEntries = fc
  .array(anyTotals, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((totals, at) => scored(`e${at}`, totals)));

describe('standings', () => {
  it('tell all about an entry', () => {
    const [one] = standingsOf(PLAIN, [scored('a', [80, 80.5, 81.5])]);
    expect({ ...one, value: one!.value!.toExact(), keys: undefined, criteria: [...one!.criteria.keys()] }).toEqual({
      id: 'a',
      list: 'all',
      rank: 1,
      value: '242/3',
      shown: '80.67',
      untrimmed: false,
      decidedBy: null,
      keys: undefined,
      criteria: ['A', 'B'],
      sheets: 3,
    });
    expect(one!.criteria.get('A')!.toExact()).toBe('121/3');
  });

  it('trim from five sheets on, mean from three, and refuse two', () => {
    const results = standingsOf(TRIMMED, [
      scored('a', [70, 90, 90, 80, 70]),
      scored('b', [70, 90, 80, 60]),
      scored('c', [70, 90]),
    ]);
    expect(results.map(({ rank, value, shown, untrimmed }) => [rank, value?.toExact(), shown, untrimmed])).toEqual([
      [1, '80', '80.00', false],
      [2, '75', '75.00', true],
      [null, undefined, null, false],
    ]);
  });

  it('ask for as many sheets as any part of the rule', () => {
    expect(standingsOf({ ...PLAIN, minimumSheets: 2 }, [scored('a', [1])])[0]!.rank).toBeNull();
    expect(fewestSheets({})).toBe(1);
    expect(fewestSheets({ minimumSheets: 0, trim: null })).toBe(1);
    expect(fewestSheets({ minimumSheets: 2, trim: { drop: 1, refuseBelow: 3 } })).toBe(3);
    expect(fewestSheets({ minimumSheets: 4, trim: { drop: 1, refuseBelow: 3 } })).toBe(4);
  });

  it('skip after a tie, never cross a list, and put what has no result last', () => {
    const all = [
      scored('b', [80]),
      scored('n', []),
      scored('m', []),
      scored('a', [90]),
      scored('c', [80]),
      scored('d', [70]),
      scored('x', [10], { list: 'a list before' }),
    ];
    expect(summary(PLAIN, all)).toEqual([
      '1 x 10.00 null',
      '1 a 90.00 total',
      '2 b 80.00 total',
      '2 c 80.00 total',
      '4 d 70.00 total',
      'null m null null',
      'null n null null',
    ]);
  });

  it('go down the ladder, keeping the step that decided and two more decimals where texts would be equal', () => {
    const rule = { ...TRIMMED, tieLadder: ['total', 'untrimmed', 'round:SEMIFINAL', 'vote'] };
    const all = [
      scored('a', [80, 80, 80, 80, 80], { earlier: { SEMIFINAL: Fraction.of(70) } }),
      scored('b', [80, 80, 80, 80, 85]),
      scored('c', [80, 80, 80, 80, 80], { earlier: { SEMIFINAL: Fraction.of(141, 2) } }),
      scored('d', [79, 79, 79, 79, 79]),
      scored('e', [80, 80, 80, 80, 80], { earlier: { SEMIFINAL: null }, votes: 1 }),
      scored('f', [80, 80, 80, 80, 80], { votes: 2 }),
    ];
    expect(summary(rule, all)).toEqual([
      '1 b 80.0000 untrimmed',
      '2 c 80.0000 round:SEMIFINAL',
      '3 a 80.0000 round:SEMIFINAL',
      '4 f 80.0000 vote',
      '5 e 80.0000 vote',
      '6 d 79.00 total',
    ]);
  });

  it('compare exact results, or shown ones when the rule says so', () => {
    const all = [scored('a', [80, 80, 80.01]), scored('b', [80, 80, 80])];
    expect(summary(PLAIN, all)).toEqual(['1 a 80.0033 total', '2 b 80.0000 total']);
    expect(summary({ ...PLAIN, rankBy: 'shown' }, all)).toEqual(['1 a 80.00 null', '1 b 80.00 null']);
    expect(summary({ ...PLAIN, scale: 0 }, all)).toEqual(['1 a 80.00 total', '2 b 80.00 total']);
  });

  it('keep the numbers of every step, of duels only where they were fought', () => {
    const rule = { ...PLAIN, tieLadder: LADDER };
    const all = [scored('a', [7, 1]), scored('b', [1, 7]), scored('c', [9, 9], { votes: 3 }), scored('d', [])];
    expect(keysOf(rule, all)).toEqual([
      [
        'c',
        {
          total: '9',
          untrimmed: '9',
          'criterion:A': '9/2',
          firsts: '2',
          'round:SEMIFINAL': null,
          vote: '3',
        },
      ],
      [
        'a',
        {
          total: '4',
          untrimmed: '4',
          'criterion:A': '2',
          firsts: '0',
          'round:SEMIFINAL': null,
          vote: null,
          copeland: '0',
        },
      ],
      [
        'b',
        {
          total: '4',
          untrimmed: '4',
          'criterion:A': '2',
          firsts: '0',
          'round:SEMIFINAL': null,
          vote: null,
          copeland: '0',
        },
      ],
      ['d', { total: null, untrimmed: null, 'criterion:A': null, firsts: '0', 'round:SEMIFINAL': null, vote: null }],
    ]);
  });

  it('settle duels anew inside the group still tied', () => {
    const rule = { ...PLAIN, tieLadder: ['total', 'copeland'] };
    const all = [scored('a', [71, 71, 68]), scored('b', [70, 70, 70]), scored('c', [90, 90, 90])];
    expect(summary(rule, all)).toEqual(['1 c 90.00 total', '2 a 70.0000 copeland', '3 b 70.0000 copeland']);
    expect(keysOf(rule, all).map(([, keys]) => (keys as Record<string, string>)['copeland'])).toEqual([
      undefined,
      '1',
      '-1',
    ]);
  });

  it('may rank by a criterion whose marks stand on few sheets', () => {
    const rule = { ...PLAIN, tieLadder: ['criterion:C:1', 'total'] };
    const marked = scored('a', [1]);
    const special = { ...marked, sheets: [{ ...marked.sheets[0]!, marks: { 'C:1': Fraction.of(1) } }] };
    expect(summary(rule, [special, scored('b', [9])])).toEqual(['1 a 1.00 criterion:C:1', '2 b 9.00 criterion:C:1']);
  });

  it('do not depend on the order of judges or entries', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(TRIMMED, PLAIN), (all, rule) => {
        const turned = all.map((one) => ({ ...one, sheets: one.sheets.toReversed() })).toReversed();
        expect(standingsOf({ ...rule, tieLadder: LADDER }, turned)).toEqual(
          standingsOf({ ...rule, tieLadder: LADDER }, all),
        );
      }),
    );
  });

  it('count as many entries before as the rank says', () => {
    fc.assert(
      fc.property(anyEntries, (all) => {
        const ranks = standingsOf({ ...PLAIN, tieLadder: LADDER }, all).flatMap(({ rank }) => rank ?? []);
        for (const rank of ranks) expect(ranks.filter((other) => other < rank).length).toBe(rank - 1);
      }),
    );
  });
});

describe('a rule', () => {
  it.each([
    [{ tieLadder: ['total', 'lots'] }, 'step-unknown', '/rule/tieLadder/1'],
    [{ tieLadder: ['criterion:'] }, 'step-unknown', '/rule/tieLadder/0'],
    [{ tieLadder: ['a total'] }, 'step-unknown', '/rule/tieLadder/0'],
    [{ tieLadder: ['totals'] }, 'step-unknown', '/rule/tieLadder/0'],
    [{ minimumSheets: -1 }, 'minimum-malformed', '/rule/minimumSheets'],
    [{ minimumSheets: 0.5 }, 'minimum-malformed', '/rule/minimumSheets'],
    [{ scale: 31 }, 'scale-malformed', '/rule/scale'],
    [{ scale: -1 }, 'scale-malformed', '/rule/scale'],
    [{ scale: 1.5 }, 'scale-malformed', '/rule/scale'],
    [{ trim: { drop: 1, from: 1 } }, 'trim-too-deep', '/rule/trim/from'],
  ])('%p is refused: %s at %s', (part, code, path) => {
    expect(() => standingsOf({ ...PLAIN, ...part }, [])).toThrow(expect.objectContaining({ code, path }));
  });

  it('may have nothing to rank, and the widest scale', () => {
    expect(standingsOf({ ...PLAIN, tieLadder: LADDER, scale: 30, minimumSheets: 0 }, [])).toEqual([]);
  });

  it('names its steps', () => {
    expect(stepOf('criterion:A:B')).toEqual({ kind: 'criterion', code: 'A:B' });
    expect(stepOf('vote')).toEqual({ kind: 'vote', code: '' });
    expect(() => stepOf('')).toThrow(InputError);
  });
});
