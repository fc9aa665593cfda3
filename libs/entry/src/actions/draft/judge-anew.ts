import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { type Look, lookAtOrganisation, type LookedAt } from '../../domain/eligibility.js';
import type { Entry } from '../../domain/entry.js';
import type { FrozenOrganisation } from '../../domain/revision.js';
import { changeEntry } from '../entry/store-entry.js';

const TODAY = `SELECT o.uscc, o.region, o.authority FROM identity.organisation named
  JOIN identity.organisation o ON o.id = coalesce(named.merged_into, named.id) WHERE named.id = $1`;

/** What an organisation leads to by what the register says of it today; `declared` null: at the register's address. */
export async function lookByRegister(
  tx: Tx,
  { id, declared }: { id: string; declared: string | null },
  provinces: readonly string[],
): Promise<Look> {
  const organisation = found(await row<LookedAt>(tx, TODAY, [id]));
  return lookAtOrganisation(provinces, organisation, declared ?? organisation.region);
}

/** An entry with the organisation that its last submit named; null before the first. */
export type Judged = Entry & { handedIn: FrozenOrganisation | null };

/**
 * Judges by today's register what an entry's draft names and what it handed in last; null, and nothing written, when all is
 * the same.
 */
export async function judgeAnew(tx: Tx, entry: Judged, provinces: readonly string[]): Promise<Look | null> {
  const { organisationId, declaredRegion: declared, handedIn } = entry;
  const draft = organisationId === null ? null : await lookByRegister(tx, { id: organisationId, declared }, provinces);
  const frozen = handedIn && { id: handedIn.id, declared: handedIn.declaredRegion ?? declared };
  const handed = frozen && (await lookByRegister(tx, frozen, provinces));
  const change = {
    ...(draft && { eligibility: draft.outcome, eligibilityFindings: draft.findings }),
    ...(handed && handedInAs(handed)),
  };
  const keys = Object.keys(change) as (keyof typeof change)[];
  if (keys.every((key) => JSON.stringify(entry[key]) === JSON.stringify(change[key]))) return null;
  await changeEntry(tx, entry.id, change);
  return handed ?? draft;
}

/** What is kept of a look at what was handed in. */
export function handedInAs({ outcome, findings }: Look) {
  return { handedInEligibility: outcome, handedInFindings: findings };
}
