import fc from 'fast-check';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { completeGrid } from './complete-grid.js';
import { kendallW } from './kendall.js';

const concordanceOf = (text: string) => kendallW(completeGrid(scoreTable(panel(text))));

// Hollander & Wolfe 1973, p. 140: 22 runners' times by three ways of rounding first base. With ties, Friedman's
// chi-squared is 11.143 with 2 degrees of freedom (also R, ?friedman.test); here the runners are the judges.
const RUNNERS = [
  '5.40 5.85 5.20 5.55 5.90 5.45 5.40 5.45 5.25 5.85 5.25 5.65 5.60 5.05 5.50 5.45 5.55 5.45 5.50 5.65 5.70 6.30',
  '5.50 5.70 5.60 5.50 5.85 5.55 5.40 5.50 5.15 5.80 5.20 5.55 5.35 5.00 5.50 5.55 5.55 5.50 5.45 5.60 5.65 6.30',
  '5.55 5.75 5.50 5.40 5.70 5.60 5.35 5.35 5.00 5.70 5.10 5.45 5.45 4.95 5.40 5.50 5.35 5.55 5.25 5.40 5.55 6.25',
].join('\n');

describe("Kendall's W", () => {
  it('is what Hollander and Wolfe print for ranks with ties', () => {
    const { w, chi2, df } = concordanceOf(RUNNERS)!;
    expect(w).toBeCloseTo(0.2532467532467532, 15);
    expect(chi2).toBeCloseTo(11.14285714285714, 13);
    expect(df).toBe(2);
  });

  it('is 1 when all judges rank alike, ties too, and 0 when they cancel out', () => {
    expect(concordanceOf('1 60\n2 70\n2 70\n9 71')).toEqual({ w: 1, chi2: 6, df: 3 });
    expect(concordanceOf('1 3\n2 2\n3 1')).toEqual({ w: 0, chi2: 0, df: 2 });
  });

  it('leaves incomplete entries out', () => {
    expect(concordanceOf('1 3\n9 .\n2 2\n3 1')).toEqual({ w: 0, chi2: 0, df: 2 });
  });

  it('counts a judge who tells no entry from another as one who agrees with nobody', () => {
    expect(concordanceOf('1 1 5\n2 2 5\n3 3 5')?.w).toBeCloseTo(2 / 3, 15);
  });

  it.each([
    ['no marks', ''],
    ['one judge', '1\n2\n3'],
    ['one entry', '1 2 3'],
    ['all equal', '5 5\n5 5'],
    ['only constant judges', '5 6\n5 6'],
    ['no complete entry', '1 .\n. 2'],
  ])('is undefined for %s', (_, text) => {
    expect(concordanceOf(text)).toBeNull();
  });

  it('does not change with the order of judges and entries, or by what a judge adds throughout', () => {
    const marks = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(marks, fc.nat(50), (rows, lenience) => {
        const text = (lines: (readonly number[])[]) => lines.map((line) => line.join(' ')).join('\n');
        const expected = concordanceOf(text(rows));
        const other = text(rows.map(([a, b, c]) => [c, a + lenience, b]).reverse());
        expect(concordanceOf(other)).toEqual(expected);
        if (expected) expect(expected.w).toBeGreaterThanOrEqual(0);
        if (expected) expect(expected.w).toBeLessThanOrEqual(1);
      }),
    );
  });
});
