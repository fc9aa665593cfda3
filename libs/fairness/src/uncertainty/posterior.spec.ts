import fc from 'fast-check';
import { Matrix, inverse } from 'ml-matrix';
import { anyScores } from '../../test/any-scores.js';
import { denseMixed } from '../../test/dense-models.js';
import { panel } from '../../test/panel.js';
import { type MixedFit, mixedModel } from '../models/mixed.js';
import { scoreTable } from '../scores.js';
import { type Posterior, posteriorOf } from './posterior.js';

/** τ², mean and covariance by the textbook formula, from the n × n covariance of the estimates. */
function textbook(theta: readonly number[], covariance: Matrix) {
  const n = theta.length;
  const centre = theta.reduce((sum, value) => sum + value, 0) / n;
  const spread = theta.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 1);
  const tau2 = Math.max(0, spread - (covariance.trace() - covariance.sum() / n) / (n - 1));
  const gain = inverse(Matrix.eye(n, n, tau2).add(covariance)).mul(tau2);
  const shifted = gain.mmul(Matrix.columnVector(theta.map((value) => value - centre))).to1DArray();
  return {
    tau2,
    mean: shifted.map((value) => value + centre),
    covariance: Matrix.eye(n, n, tau2).sub(Matrix.mul(gain, tau2)),
  };
}

/** The covariance of the draws: they are linear in their noise, so that unit noises give its square root. */
function covarianceOf({ mean, noises, draw }: Posterior): Matrix {
  const root = Array.from({ length: noises }, (_, at) => {
    const [noise, out] = [new Float64Array(noises), new Float64Array(mean.length)];
    noise[at] = 1;
    draw(noise, out);
    return Array.from(out, (value, i) => value - mean[i]!);
  });
  return new Matrix(root).transpose().mmul(new Matrix(root));
}

const expectClose = (ours: ArrayLike<number>, theirs: readonly number[]) =>
  theirs.forEach((value, at) => expect(Math.abs(ours[at]! - value)).toBeLessThan(1e-7 * Math.max(1, Math.abs(value))));

function expectTextbook(fit: MixedFit, covariance: Matrix): void {
  const posterior = posteriorOf(fit)!;
  const expected = textbook([...fit.theta], covariance);
  expect(posterior.tau2).toBeCloseTo(expected.tau2, 7);
  if (expected.tau2 < 1e-6) return;
  expectClose(posterior.mean, expected.mean);
  expectClose(covarianceOf(posterior).to1DArray(), expected.covariance.to1DArray());
}

describe('the empirical Bayes posterior', () => {
  it('is the textbook formula without forming its matrices, connected or not', () => {
    fc.assert(
      fc.property(anyScores(5, 4, 7), fc.constantFrom(0.1, 1, 8), (scores, lambda) => {
        const fit = mixedModel(scoreTable(scores), lambda);
        fc.pre(fit.sigma2! > 1e-9 && fit.theta.length > 1);
        const { covariance, sigma2 } = denseMixed(fit.panel.table, lambda);
        expectTextbook(fit, covariance.mul(sigma2));
      }),
      { seed: 8 },
    );
  });

  it('is the textbook formula in a fallback, with C = σ²D⁻¹', () => {
    const fit = mixedModel(scoreTable(panel('1 3\n4 4\n9 .\n8 6')));
    expect(fit.fallback).not.toBeNull();
    expectTextbook(fit, Matrix.diag([...fit.panel.marksOfEntry].map((marks) => fit.sigma2! / marks)));
    expect(posteriorOf(fit)!.noises).toBe(4);
  });

  it('draws towards the centre, the mean staying where it is in a complete panel', () => {
    const { mean, tau2 } = posteriorOf(mixedModel(scoreTable(panel('1 3\n4 6\n7 9'))))!;
    expect(tau2).toBe(8);
    [5 - 3 * (8 / 9), 5, 5 + 3 * (8 / 9)].forEach((value, at) => expect(mean[at]).toBeCloseTo(value, 12));
  });

  it('stands on the estimates without chance, on their mean without differences', () => {
    const sure = posteriorOf(mixedModel(scoreTable(panel('1 1\n4 4\n7 7'))))!;
    expect(sure).toMatchObject({ mean: Float64Array.of(1, 4, 7), tau2: 9, noises: 0 });
    const alike = posteriorOf(mixedModel(scoreTable(panel('1 9\n9 2\n3 6'))))!;
    expect(alike).toMatchObject({ mean: Float64Array.of(5, 5, 5), tau2: 0, noises: 0 });
    for (const { mean, draw } of [sure, alike]) {
      const out = new Float64Array(3);
      draw(new Float64Array(), out);
      expect(out).toEqual(mean);
    }
  });

  it('is unknown where no entry has two marks', () => {
    expect(posteriorOf(mixedModel(scoreTable(panel('1 .\n. 3'))))).toBeNull();
  });

  it('does not spread one entry', () => {
    expect(posteriorOf(mixedModel(scoreTable(panel('1 3'))))).toMatchObject({ tau2: 0, mean: Float64Array.of(2) });
  });
});
