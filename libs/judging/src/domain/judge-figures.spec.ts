import { mixedModel, type Score, scoreTable, watchPanel } from '#fairness';
import { Fraction } from '#kernel';
import { judgeFigures, ownOutliers } from './judge-figures.js';

/** Totals by judge, in points, one an entry. */
const table = (totals: Record<string, readonly number[]>) =>
  scoreTable(
    Object.entries(totals).flatMap(([judge, values]) =>
      values.map((value, at): Score => ({ entry: `e${at}`, judge, value: Fraction.of(value * 100, 100) })),
    ),
  );
const figures = (totals: Record<string, readonly number[]>) => {
  const scores = table(totals);
  const fit = mixedModel(scores);
  const watch = watchPanel(scores, fit, Fraction.of(20));
  return judgeFigures(watch.judges, ownOutliers(scores), fit.fallback !== null);
};

describe('the figures of a judge', () => {
  it('are not told from few sheets: no number is better than one that means nothing', () => {
    const nothing = { severity: null, low: null, high: null, flag: null, scatter: null, discrimination: null };
    expect(figures({ x: [70, 80, 60, 75], y: [71, 79, 90, 75] })).toEqual(
      ['x', 'y'].map((judgeId) => ({ judgeId, sheets: 4, ...nothing, range: null, farFromOwn: null })),
    );
  });

  it('put the severity between the ends of its interval', () => {
    const rising = Array.from({ length: 12 }, (_, at) => 60 + 2 * at);
    const noise = [0, 1, -1, 0, 2, -2, 1, -1, 0, 1, 0, -1];
    const shifted = (by: number, turn: number) => rising.map((one, at) => one + by + noise[(at + turn) % 12]!);
    const [x, , z] = figures({ x: shifted(-5, 0), y: shifted(0, 3), z: shifted(5, 7) });
    expect(x!.severity).toBeLessThan(-3);
    expect(x!.low! + x!.high!).toBeCloseTo(2 * x!.severity!, 12);
    expect(x!.high).toBeLessThan(0);
    expect(z!.low).toBeGreaterThan(0);
    expect(x!.discrimination).toEqual({ correlation: expect.any(Number), band: 'discrimination-clear' });
    expect(x!.range!.share).toBeGreaterThan(0.5);
  });

  it('say of a judge who marks against the others that the marks do not follow what these see', () => {
    const rising = Array.from({ length: 12 }, (_, at) => 60 + 2 * at);
    const [against, same] = figures({ a: rising.toReversed(), b: rising.map(() => 70), y: rising, z: rising });
    expect(against!.discrimination!.band).toBe('discrimination-lacking');
    expect(same!.discrimination).toEqual({ correlation: null, band: 'discrimination-lacking' });
    expect(same!.range).toEqual({ lowest: 70, highest: 70, share: 0 });
  });
});

describe('totals unlike the own ones', () => {
  it('are those further from the median of the judge’s other totals than the rule says', () => {
    const scores = table({ x: [70, 72, 74, 76, 78, 49, 48.5] });
    // The others of 48.5 have the median 73, those of 49 too.
    expect(ownOutliers(scores, { distance: 24, sheets: 5 }).get('x')).toEqual([
      { entryId: 'e6', judgeId: 'x', distance: -24.5 },
    ]);
    expect(ownOutliers(scores, { distance: 23, sheets: 5 }).get('x')).toHaveLength(2);
    expect(ownOutliers(scores).get('x')).toEqual([]);
    expect(ownOutliers(scores, { distance: 23, sheets: 7 }).has('x')).toBe(false);
  });
});
