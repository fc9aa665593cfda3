import type { Tx } from '#platform/unit-of-work';
import { type LookedAt, lookAtOrganisation } from '../../domain/eligibility.js';
import type { Entry } from '../../domain/entry.js';
import { changeEntry } from '../entry/store-entry.js';

/** Judges an entry's organisation by what the register says of it now; null, and nothing written, when that is the same. */
export async function judgeAnew(tx: Tx, entry: Entry, organisation: LookedAt, provinces: readonly string[]) {
  const declared = entry.declaredRegion ?? organisation.region;
  const { outcome, findings } = lookAtOrganisation(provinces, organisation, declared);
  const before = JSON.stringify([entry.eligibility, entry.eligibilityFindings]);
  if (JSON.stringify([outcome, findings]) === before) return null;
  await changeEntry(tx, entry.id, { eligibility: outcome, eligibilityFindings: findings });
  return { outcome, findings: findings.map(({ code }) => code) };
}
