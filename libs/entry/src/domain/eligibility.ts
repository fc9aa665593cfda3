import type { Finding } from '#kernel';
import type { Eligibility } from './entry.js';

/** First digits of codes issued by national authorities: they say who registered, not where (GB 32100-2015). */
const CENTRAL = '10';

/**
 * Looks at where an organisation is registered. The declared address decides; the digits 3–4 of its code are a hint.
 *
 * @param provinces first two digits of the regions (GB/T 2260) that may enter
 * @param region declared registered address, six digits
 * @param codeRegion digits 3–8 of the unified social credit code, null without a code
 * @returns `passes` when address and code agree; `proof-needed` when a human should see a proof of the address;
 *   `outside` when the address itself lies elsewhere, which the team may explain
 */
export function lookAtPlace(
  provinces: readonly string[],
  region: string,
  codeRegion: string | null,
): { outcome: Eligibility; findings: Finding[] } {
  if (!provinces.includes(region.slice(0, 2))) return outcome('outside', 'region', 'region-outside', { region });
  if (codeRegion === null) return outcome('proof-needed', 'uscc', 'uscc-missing');
  const province = codeRegion.slice(0, 2);
  if (province === CENTRAL) return outcome('proof-needed', 'uscc', 'uscc-central');
  if (!provinces.includes(province)) return outcome('proof-needed', 'uscc', 'uscc-elsewhere', { region: codeRegion });
  return { outcome: 'passes', findings: [] };
}

function outcome(result: Eligibility, path: string, code: string, params?: Record<string, unknown>) {
  return { outcome: result, findings: [{ path, code, ...(params ? { params } : {}) }] };
}
