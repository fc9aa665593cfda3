import { leniencies } from './leniency.js';
import type { PanelFit } from './panel-fit.js';

const flagsAt = (severity: number[], sigmaB2: number | null) =>
  leniencies(fit(severity, sigmaB2)).map(({ flag }) => flag);
const fit = (severity: number[], sigmaB2: number | null): PanelFit => ({
  theta: new Float64Array(),
  severity: Float64Array.from(severity),
  seSeverity: Float64Array.from(severity, (_, judge) => judge + 0.5),
  residual: new Float64Array(),
  sigma2: 1,
  sigmaB2,
});

describe('leniency', () => {
  it('is flagged beyond 2σ_b, on both sides', () => {
    expect(flagsAt([4.01, 4, 0, -4, -4.01], 4)).toEqual(['lenient', null, null, null, 'severe']);
  });

  it('comes with its standard error, if there is one', () => {
    expect(leniencies(fit([3, -1], 4))).toEqual([
      { severity: 3, se: 0.5, seInPanel: 0, flag: null },
      { severity: -1, se: 1.5, seInPanel: 0.5, flag: null },
    ]);
    expect(leniencies(fit([3, -1], null)).map(({ seInPanel }) => seInPanel)).toEqual([null, null]);
    expect(leniencies({ ...fit([3], 1), seSeverity: null })).toEqual([
      { severity: 3, se: null, seInPanel: null, flag: 'lenient' },
    ]);
  });

  it('flags nobody where judges do not differ or no model was fitted', () => {
    expect(flagsAt([0, 0], 0)).toEqual([null, null]);
    expect(flagsAt([50, -50], null)).toEqual([null, null]);
  });
});
