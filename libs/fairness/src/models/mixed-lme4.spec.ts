import { LECTURES, PENICILLIN, PENICILLIN_PARTS, SHROUT_FLEISS, SLEEP } from '../../test/lme4-examples.js';
import { exampleOf } from '../../test/lme4.js';
import { scoreTable } from '../scores.js';
import { mixedModel } from './mixed.js';

const BAR = 1e-6;

describe.each(Object.entries({ PENICILLIN, PENICILLIN_PARTS, SLEEP, SHROUT_FLEISS, LECTURES }))('%s', (_, text) => {
  const { scores, estimates } = exampleOf(text);
  const fit = mixedModel(scoreTable(scores));
  const { entries, judges } = fit.panel.table;
  const expectClose = (ids: readonly string[], ours: ArrayLike<number>, name: string) => {
    expect(ids).toHaveLength(estimates[name]!.size);
    ids.forEach((id, at) => {
      const theirs = estimates[name]!.get(id)!;
      expect(Math.abs(ours[at]! - theirs)).toBeLessThan(BAR * Math.max(1, Math.abs(theirs)));
    });
  };

  it('has the estimates of lme4 to 1e-6', () => {
    expectClose(entries, fit.theta, 'theta');
    expectClose(entries, fit.seTheta!, 'se');
    expectClose(judges, fit.severity, 'severity');
  });

  it('has the variances of lme4 to 1e-6', () => {
    expectClose([''], [fit.sigma2!], 'sigma2');
    expectClose([''], [fit.sigmaB2!], 'sigmaB2');
    expect(fit.lambda).toBeCloseTo(fit.sigma2! / fit.sigmaB2!, 9);
    expect(fit.fallback).toBeNull();
  });
});
