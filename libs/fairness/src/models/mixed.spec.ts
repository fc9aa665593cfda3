import fc from 'fast-check';
import { anyScores } from '../../test/any-scores.js';
import { denseMixed } from '../../test/dense-models.js';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { additiveModel } from './additive.js';
import { mixedModel, mixedRanks } from './mixed.js';

const close = (ours: ArrayLike<number>, theirs: ArrayLike<number>, digits = 8) => {
  expect(ours).toHaveLength(theirs.length);
  Array.from(theirs).forEach((value, at) => expect(ours[at]).toBeCloseTo(value, digits));
};

const fitOf = (text: string, lambda?: number) => mixedModel(scoreTable(panel(text)), lambda);

/** Six entries, three judges, ten degrees of freedom. */
const LEAST = '9 7 4\n8 7 3\n6 4 2\n9 6 4\n7 5 1\n5 4 1';

describe('the mixed model at a given λ', () => {
  it('is generalised least squares by definition, connected or not', () => {
    fc.assert(
      fc.property(anyScores(5, 4), fc.constantFrom(0.01, 0.7, 3, 100), (scores, lambda) => {
        const table = scoreTable(scores);
        const fit = mixedModel(table, lambda);
        const dense = denseMixed(table, lambda);
        close(fit.theta, dense.theta);
        close(fit.severity, dense.severity);
        expect(fit).toMatchObject({ lambda, fallback: null });
        table.value.forEach((value, row) =>
          expect(fit.residual[row]).toBeCloseTo(
            value - fit.theta[table.entry[row]!]! - fit.severity[table.judge[row]!]!,
            8,
          ),
        );
        if (table.entry.length === table.entries.length) {
          expect(fit).toMatchObject({ sigma2: null, sigmaB2: null, seTheta: null, seSeverity: null });
          return;
        }
        expect(fit.sigma2).toBeCloseTo(dense.sigma2, 6);
        expect(fit.sigmaB2).toBeCloseTo(fit.sigma2! / lambda, 8);
        const se = dense.covariance.diagonal().map((variance) => Math.sqrt(variance * fit.sigma2!));
        close(fit.seTheta!, se, 6);
      }),
      { seed: 5 },
    );
  });

  it('has the prediction errors of severities, from (N + λI − AᵀD⁻¹A)⁻¹', () => {
    const { seSeverity, sigma2 } = fitOf('1 3\n2 6', 1);
    const variance = 2 / 3;
    close(seSeverity!, [Math.sqrt(variance * sigma2!), Math.sqrt(variance * sigma2!)], 12);
  });

  it('goes from least squares to plain means', () => {
    const rows = scoreTable(panel('1 9 .\n. 8 2\n3 7 4\n6 . 1'));
    close(mixedModel(rows, 1e-100).theta, additiveModel(rows).theta);
    close(mixedModel(rows, 1e-100).severity, additiveModel(rows).severity);
    close(mixedModel(rows, 1e100).theta, [5, 5, 14 / 3, 3.5]);
    close(mixedModel(rows, 1e100).severity, [0, 0, 0]);
  });

  it.each([0, -1, 9e-101, 1.1e100, Infinity, NaN])('refuses λ = %p', (lambda) => {
    expect(() => fitOf(LEAST, lambda)).toThrow(
      expect.objectContaining({
        code: 'lambda-out-of-range',
        message: 'lambda is a positive number, from 1e-100 to 1e100',
        path: '/lambda',
      }),
    );
  });
});

describe('the mixed model by restricted maximum likelihood', () => {
  it('starts with 3 judges and 10 degrees of freedom', () => {
    const fit = fitOf(LEAST);
    expect(fit.fallback).toBeNull();
    close(fit.theta, [20 / 3, 6, 4, 19 / 3, 13 / 3, 10 / 3]);
  });

  it('has the variances of the analysis of variance when the panel is complete', () => {
    const fit = fitOf(LEAST);
    const marks = LEAST.split('\n').map((line) => line.split(' ').map(Number));
    const means = [0, 1, 2].map((j) => marks.reduce((sum, row) => sum + row[j]!, 0) / 6);
    const grand = means.reduce((sum, value) => sum + value, 0) / 3;
    const betweenJudges = (6 * means.reduce((sum, value) => sum + (value - grand) ** 2, 0)) / 2;
    const rest = marks.flatMap((row) =>
      row.map((mark, j) => mark - row.reduce((sum, value) => sum + value, 0) / 3 - means[j]! + grand),
    );
    const error = rest.reduce((sum, value) => sum + value * value, 0) / 10;
    expect(fit.sigma2).toBeCloseTo(error, 10);
    expect(fit.sigmaB2).toBeCloseTo((betweenJudges - error) / 6, 9);
  });

  it('finds no severity where judges differ less than chance', () => {
    const fit = fitOf('5 6 7\n7 5 6\n6 7 5\n5 6 7\n7 5 6\n6 7 5');
    expect(fit).toMatchObject({ lambda: null, sigmaB2: 0, fallback: null });
    expect(fit.sigma2).toBe(1);
    close(fit.theta, [6, 6, 6, 6, 6, 6]);
    expect([...fit.severity]).toEqual([0, 0, 0]);
    expect([...fit.seSeverity!]).toEqual([0, 0, 0]);
    close(fit.seTheta!, Array<number>(6).fill(Math.sqrt(1 / 3)), 12);
    expect([...fit.residual.subarray(0, 3)]).toEqual([-1, 0, 1]);
  });

  it('stops at log λ = −8 when severity explains everything', () => {
    const fit = fitOf('9 7 4\n8 6 3\n7 5 2\n9 7 4\n6 4 1\n5 3 0');
    expect(fit.lambda).toBeCloseTo(Math.exp(-8), 12);
    close(fit.severity, [7 / 3, 1 / 3, -8 / 3], 3);
  });

  it('needs no connected panel', () => {
    const table = scoreTable(
      panel('9 6 1 . .\n8 6 1 . .\n6 4 1 . .\n. . . 8 2\n. . . 6 3\n. . . 9 2\n7 5 2 . .\n. . . 4 1'),
    );
    const fit = mixedModel(table);
    expect(fit.panel.components).toBe(2);
    expect(fit.fallback).toBe('fewer-than-10-degrees-of-freedom');
    const more = scoreTable(
      panel('9 6 1 . .\n8 6 1 . .\n6 4 1 . .\n. . . 8 2\n. . . 6 3\n. . . 9 2\n7 5 2 . .\n. . . 4 1\n5 4 0 . .'),
    );
    const whole = mixedModel(more);
    expect(whole.fallback).toBeNull();
    const dense = denseMixed(more, whole.lambda!);
    close(whole.theta, dense.theta);
    expect(whole.sigma2).toBeCloseTo(dense.sigma2, 9);
  });
});

describe('the fallback to plain means', () => {
  it('is taken below 3 judges, with the variance within entries', () => {
    const fit = fitOf('1 3\n4 4\n5 .');
    expect(fit).toMatchObject({
      fallback: 'fewer-than-3-judges',
      theta: Float64Array.of(2, 4, 5),
      severity: Float64Array.of(0, 0),
      sigma2: 1,
      sigmaB2: null,
      lambda: null,
    });
    close(fit.seTheta!, [Math.SQRT1_2, Math.SQRT1_2, 1], 15);
  });

  it('is taken below 10 degrees of freedom', () => {
    const nine = LEAST.split('\n');
    nine[5] = '5 . 1';
    expect(fitOf(nine.join('\n'))).toMatchObject({ fallback: 'fewer-than-10-degrees-of-freedom', lambda: null });
  });

  it('knows no errors when no entry has two marks', () => {
    expect(fitOf('1 . .\n. 2 .\n. . 3')).toMatchObject({
      theta: Float64Array.of(1, 2, 3),
      sigma2: null,
      sigmaB2: null,
      seTheta: null,
      seSeverity: null,
    });
  });

  it('knows no rows and one mark', () => {
    expect(mixedModel(scoreTable([]))).toMatchObject({ theta: new Float64Array(), fallback: 'fewer-than-3-judges' });
    expect(fitOf('7')).toMatchObject({ theta: Float64Array.of(7), sigma2: null });
    expect(fitOf('7', 1)).toMatchObject({ theta: Float64Array.of(7), severity: Float64Array.of(0), sigma2: null });
    expect(mixedModel(scoreTable([]), 1)).toMatchObject({ theta: new Float64Array(), sigma2: null, fallback: null });
  });
});

describe('edges', () => {
  it('marks that are all equal leave nothing to explain', () => {
    const fit = fitOf('0.1 0.1 0.1\n0.1 0.1 0.1\n0.1 0.1 0.1\n0.1 0.1 0.1\n0.1 0.1 0.1\n0.1 0.1 0.1');
    expect(fit).toMatchObject({ sigma2: 0, sigmaB2: 0, lambda: null, fallback: null });
    expect([...mixedRanks(fit).values()]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('takes a judge who always gives the same', () => {
    const fit = fitOf('9 5 4\n8 5 3\n6 5 2\n9 5 4\n7 5 1\n5 5 1');
    expect(fit.fallback).toBeNull();
    close(fit.theta, [6, 16 / 3, 13 / 3, 6, 13 / 3, 11 / 3]);
  });

  it('ranks after rounding to 1e-6', () => {
    const { panel: of } = fitOf('1\n2\n3\n4');
    const ranks = mixedRanks({ theta: Float64Array.of(5, 5 + 4e-7, 7, 5.0000011), panel: of });
    expect([...ranks]).toEqual([
      ['E1', 3],
      ['E2', 3],
      ['E3', 1],
      ['E4', 2],
    ]);
  });
});
