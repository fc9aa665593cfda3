import fc from 'fast-check';
import { anyScores } from '../../test/any-scores.js';
import { denseAdditive } from '../../test/dense-models.js';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { additiveModel } from './additive.js';

const close = (ours: ArrayLike<number>, theirs: readonly number[]) => {
  expect(ours).toHaveLength(theirs.length);
  theirs.forEach((value, at) => expect(ours[at]).toBeCloseTo(value, 8));
};

describe('additive least squares', () => {
  it('separates quality from severity; positive is lenient', () => {
    const { theta, severity, sigma2, panel: of } = additiveModel(scoreTable(panel('10 14\n20 .\n. 30')));
    close(theta, [12, 22, 28]);
    close(severity, [-2, 2]);
    expect(of.df).toBe(0);
    expect(sigma2).toBeNull();
  });

  it('is the solution of the normal equations, with its standard errors, connected or not', () => {
    fc.assert(
      fc.property(anyScores(5, 4), (scores) => {
        const table = scoreTable(scores);
        const fit = additiveModel(table);
        const dense = denseAdditive(table, fit.panel.componentOfJudge);
        close(fit.theta, dense.theta);
        close(fit.severity, dense.severity);
        const { df } = fit.panel;
        if (df === 0) {
          expect(fit).toMatchObject({ sigma2: null, seTheta: null });
          return;
        }
        expect(fit.sigma2).toBeCloseTo(dense.error / df, 8);
        close(
          fit.seTheta!,
          dense.variances.map((variance) => Math.sqrt(variance * fit.sigma2!)),
        );
      }),
      { seed: 4 },
    );
  });

  it('sums severities to 0 in each part', () => {
    const { severity, panel: of } = additiveModel(scoreTable(panel('1 3 . .\n. . 5 .\n. . 7 2\n4 . . .')));
    expect(of.components).toBe(2);
    close(severity, [-1, 1, 2.5, -2.5]);
  });

  it('knows no rows, one mark, and marks that are all equal', () => {
    expect(additiveModel(scoreTable([]))).toMatchObject({ theta: new Float64Array(), sigma2: null, seTheta: null });
    expect(additiveModel(scoreTable(panel('7')))).toMatchObject({
      theta: Float64Array.of(7),
      severity: Float64Array.of(0),
    });
    expect(additiveModel(scoreTable(panel('0.1 0.1 0.1\n0.1 0.1 0.1')))).toMatchObject({
      theta: Float64Array.of(0.1, 0.1),
      severity: Float64Array.of(0, 0, 0),
      sigma2: 0,
      seTheta: Float64Array.of(0, 0),
    });
  });
});
