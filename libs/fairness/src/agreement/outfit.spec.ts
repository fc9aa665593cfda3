import { fitOf } from '../../test/fit-of.js';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { outfits } from './outfit.js';

/** One judge beside a second who always hits the mark: ten entries of quality 50 and more. */
const beside = (deviations: readonly number[], sigma2: number | null = 1) => {
  const table = scoreTable(panel(deviations.map((deviation) => `${50 + deviation} 50`).join('\n')));
  const fit = fitOf(
    table,
    Array.from({ length: deviations.length }, () => 50),
    [0, 0],
    { sigma2 },
  );
  return outfits(table, fit)[0];
};

describe('outfit', () => {
  it('is the mean square of residuals against what two marks leave of the variance', () => {
    expect(beside([1, -1, 2])).toEqual({ marks: 3, meanSquare: 4, flag: null });
    expect(beside([1, -1, 2], 4)).toEqual({ marks: 3, meanSquare: 1, flag: null });
  });

  it('takes the number of marks of each entry into account', () => {
    const table = scoreTable(panel('53 50 50 50\n52 50 . .\n70 . . .'));
    const [first] = outfits(table, fitOf(table, [50, 50, 50], [0, 0, 0, 0]));
    expect(first).toEqual({ marks: 2, meanSquare: (9 / 0.75 + 4 / 0.5) / 2, flag: null });
  });

  const ten = (deviation: number) => Array.from({ length: 10 }, (_, at) => (at % 2 ? deviation : -deviation));

  it.each([
    [0.9, 1.62, null],
    [0.925, 1.71125, 'too-erratic'],
    [0.45, 0.405, null],
    [0.44, 0.3872, 'too-even'],
  ])('of ten marks %p off is flagged below .4 and above 1.7', (deviation, meanSquare, flag) => {
    const outfit = beside(ten(deviation))!;
    expect(outfit.meanSquare).toBeCloseTo(meanSquare, 10);
    expect(outfit.flag).toBe(flag);
  });

  it('flags nothing at the limits themselves', () => {
    const table = scoreTable(
      panel(
        ten(0)
          .map(() => '1 0')
          .join('\n'),
      ),
    );
    const at = (sigma2: number) => outfits(table, fitOf(table, ten(0), [0, 0], { sigma2 }))[0]!;
    expect(at(2 / 1.7).meanSquare).toBeCloseTo(1.7, 12);
    expect(at(2 / 1.6999).flag).toBeNull();
    expect(at(2 / 0.4001).flag).toBeNull();
  });

  it('flags nobody with fewer than ten marks', () => {
    expect(beside(ten(9).slice(1))).toEqual({ marks: 9, meanSquare: 162, flag: null });
  });

  it('is null without σ, and for who shares no entry', () => {
    expect(beside([1, 2], null)).toEqual({ marks: 2, meanSquare: null, flag: null });
    expect(
      beside(
        [1e-12, -1e-12].map(() => 0),
        1e-20,
      ),
    ).toEqual({ marks: 2, meanSquare: null, flag: null });
    const table = scoreTable(panel('50 .\n. 60'));
    expect(outfits(table, fitOf(table, [50, 60], [0, 0]))[1]).toEqual({ marks: 0, meanSquare: null, flag: null });
  });
});
