import fc from 'fast-check';
import { Fraction } from '#kernel';
import type { ResultRule } from './rules.js';
import { type Scored, standingsOf } from './standing.js';

const PLAIN: ResultRule = { minimumSheets: 1, trim: null, tieLadder: ['total'], rankBy: 'exact', scale: 2 };
const TRIMMED: ResultRule = { ...PLAIN, minimumSheets: 3, trim: { drop: 1, from: 5, refuseBelow: 3 } };

function scored(entryId: string, totals: number[], more: Partial<Scored> = {}): Scored {
  const sheets = totals.map((total, at) => ({
    judgeId: `j${at}`,
    total: Math.round(total * 100),
    marks: { A: Math.round(total * 50), B: Math.round(total * 50) },
  }));
  return { entryId, listKey: 'all', earlier: {}, votes: null, sheets, ...more };
}

const summary = (rule: ResultRule, entries: Scored[]) =>
  standingsOf(rule, entries).map((one) => [one.entryId, one.rank, one.shown, one.decidedBy]);

const anyTotals = fc.array(
  fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
  { minLength: 1, maxLength: 9 },
);
const anyEntries = fc
  .array(anyTotals, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((totals, at) => scored(`e${at}`, totals)));
const LADDER = ['total', 'untrimmed', 'criterion:A', 'firsts', 'copeland', 'round:SEMIFINAL', 'vote'];

describe('results', () => {
  it('means exactly and rounds half up once', () => {
    const [one] = standingsOf(PLAIN, [scored('a', [80, 80.5, 81.5])]);
    expect(one).toMatchObject({ exact: '242/3', shown: '80.67', sheets: 3, untrimmed: false });
    expect(standingsOf(PLAIN, [scored('a', [80.01, 80])])[0]!.shown).toBe('80.01');
  });

  it('drops one high and one low instance from five sheets on, none from three, refuses two', () => {
    expect(standingsOf(TRIMMED, [scored('a', [70, 90, 90, 80, 70])])[0]).toMatchObject({
      exact: '80',
      untrimmed: false,
    });
    expect(standingsOf(TRIMMED, [scored('a', [70, 90, 80, 60])])[0]).toMatchObject({ exact: '75', untrimmed: true });
    expect(standingsOf(TRIMMED, [scored('a', [70, 90])])[0]).toMatchObject({ exact: null, shown: null, rank: null });
  });

  it('does not depend on the order of judges or entries', () => {
    const rule = { ...TRIMMED, tieLadder: LADDER };
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const turned = entries.map((one) => ({ ...one, sheets: one.sheets.toReversed() })).toReversed();
        expect(standingsOf(rule, turned)).toEqual(standingsOf(rule, entries));
      }),
    );
  });

  it('lies between the lowest and the highest sheet', () => {
    fc.assert(
      fc.property(anyTotals, (totals) => {
        const { exact } = standingsOf(TRIMMED, [scored('a', totals)])[0]!;
        if (exact === null) return expect(totals.length).toBeLessThan(3);
        const value = Fraction.fromExact(exact);
        const ends = [Math.min(...totals), Math.max(...totals)].map((end) => Fraction.of(Math.round(end * 100), 100));
        expect(value.compare(ends[0]!)).toBeGreaterThanOrEqual(0);
        expect(value.compare(ends[1]!)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('never rises when one mark is lowered, and neither does the rank', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(8), fc.integer({ min: 1, max: 5000 }), (entries, at, less) => {
        const [first, ...rest] = entries;
        const sheet = first!.sheets[at % first!.sheets.length]!;
        const cut = Math.min(less, sheet.marks['A']!);
        const lower = { ...sheet, total: sheet.total - cut, marks: { ...sheet.marks, A: sheet.marks['A']! - cut } };
        const changed = { ...first!, sheets: first!.sheets.map((one) => (one === sheet ? lower : one)) };
        const [before, after] = [
          [first!, ...rest],
          [changed, ...rest],
        ].map((all) =>
          standingsOf({ ...TRIMMED, tieLadder: ['total', 'untrimmed'] }, all).find((one) => one.entryId === 'e0')!,
        );
        if (before!.exact === null) return;
        expect(Fraction.fromExact(after!.exact!).compare(Fraction.fromExact(before!.exact))).toBeLessThanOrEqual(0);
        expect(after!.rank!).toBeGreaterThanOrEqual(before!.rank!);
      }),
    );
  });
});

describe('ranks', () => {
  it('skip after a tie (1224) and never cross a list', () => {
    const entries = [
      scored('a', [90]),
      scored('b', [80]),
      scored('c', [80]),
      scored('d', [70]),
      scored('x', [10], { listKey: 'other' }),
    ];
    expect(summary(PLAIN, entries)).toEqual([
      ['a', 1, '90.00', 'total'],
      ['b', 2, '80.00', 'total'],
      ['c', 2, '80.00', 'total'],
      ['d', 4, '70.00', 'total'],
      ['x', 1, '10.00', null],
    ]);
  });

  it('count from 1 without a hole: as many entries before as the rank says', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const ranks = standingsOf({ ...PLAIN, tieLadder: LADDER }, entries).map((one) => one.rank!);
        for (const rank of ranks) expect(ranks.filter((other) => other < rank).length).toBe(rank - 1);
      }),
    );
  });

  it('keep the step that decided', () => {
    const rule = { ...TRIMMED, tieLadder: ['total', 'untrimmed', 'round:SEMIFINAL', 'vote'] };
    const entries = [
      scored('a', [80, 80, 80, 80, 80], { earlier: { SEMIFINAL: '70' } }),
      scored('b', [80, 80, 80, 80, 85]),
      scored('c', [80, 80, 80, 80, 80], { earlier: { SEMIFINAL: '141/2' } }),
      scored('d', [79, 79, 79, 79, 79]),
    ];
    expect(summary(rule, entries).map(([id, rank, , by]) => [id, rank, by])).toEqual([
      ['b', 1, 'untrimmed'],
      ['c', 2, 'round:SEMIFINAL'],
      ['a', 3, 'round:SEMIFINAL'],
      ['d', 4, 'total'],
    ]);
  });

  it('compare exact values, or shown ones when the rule says so', () => {
    const entries = [scored('a', [80, 80, 80.01]), scored('b', [80, 80, 80])];
    expect(summary(PLAIN, entries).map(([, rank]) => rank)).toEqual([1, 2]);
    expect(summary({ ...PLAIN, rankBy: 'shown' }, entries).map(([, rank]) => rank)).toEqual([1, 1]);
  });

  it('count first places, shared ones in parts', () => {
    const rule = { ...PLAIN, tieLadder: ['firsts'] };
    const ranked = standingsOf(rule, [scored('a', [90, 80, 70]), scored('b', [80, 80, 90]), scored('c', [80, 80, 60])]);
    expect(ranked.map((one) => [one.entryId, one.keys['firsts']])).toEqual([
      ['a', '4/3'],
      ['b', '4/3'],
      ['c', '1/3'],
    ]);
  });

  it('settle by pairs inside the group still tied', () => {
    const rule = { ...PLAIN, tieLadder: ['total', 'copeland'] };
    const ranked = standingsOf(rule, [scored('a', [71, 71, 68]), scored('b', [70, 70, 70]), scored('c', [90, 90, 90])]);
    expect(ranked.map((one) => [one.entryId, one.keys['copeland']])).toEqual([
      ['c', undefined],
      ['a', '1'],
      ['b', '-1'],
    ]);
  });

  it('refuse a step nobody knows', () => {
    expect(() => standingsOf({ ...PLAIN, tieLadder: ['lots'] }, [scored('a', [1])])).toThrow(RangeError);
  });
});
