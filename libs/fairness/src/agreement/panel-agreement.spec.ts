import { panel } from '../../test/panel.js';
import { panelAgreement } from './panel-agreement.js';

describe("a panel's agreement", () => {
  it('takes W and ICC from the complete entries, alpha from all, and puts both into words', () => {
    const { completeEntries, kendallW, icc, alpha, bands } = panelAgreement(panel('60 61\n70 72\n50 .\n80 79\n90 91'));
    expect(completeEntries).toEqual(['E1', 'E2', 'E4', 'E5']);
    expect(kendallW).toEqual({ w: 1, chi2: 6, df: 3 });
    expect(icc['2,k']!.low).toBeGreaterThan(0.9);
    expect(alpha.ordinal).toBeGreaterThan(0.9);
    expect(bands).toEqual({
      concordance: 'concordance-very-strong',
      reliability: ['reliability-excellent', 'reliability-excellent'],
    });
  });

  it('has no figures and no words without scores', () => {
    expect(panelAgreement([])).toEqual({
      completeEntries: [],
      kendallW: null,
      icc: { '1,1': null, '1,k': null, '2,1': null, '2,k': null, '3,1': null, '3,k': null },
      alpha: { interval: null, ordinal: null, nominal: null },
      bands: { concordance: null, reliability: null },
    });
  });

  it('counts only judges who scored something', () => {
    expect(panelAgreement(panel('60 . 61\n70 . 72')).completeEntries).toEqual(['E1', 'E2']);
  });

  it('refuses a second score of a judge for an entry', () => {
    const [score] = panel('60');
    expect(() => panelAgreement([score!, score!])).toThrow(
      expect.objectContaining({ code: 'duplicate-row', path: '/rows/1' }),
    );
  });
});
