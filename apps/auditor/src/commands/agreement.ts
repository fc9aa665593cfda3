import { panelAgreement } from '#fairness';
import { type Row, scoresOf } from '../rows.js';

/** How well a panel agrees: Kendall's W, intraclass correlations, Krippendorff's α. */
export function run(input: { readonly rows: readonly Row[] }) {
  const { completeEntries, kendallW, icc, alpha } = panelAgreement(scoresOf(input.rows));
  return { completeEntries, kendallW, icc, alpha };
}
