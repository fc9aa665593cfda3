import { type Actor, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { EntryRules } from '../../domain/completeness.js';

/** A tick under one version of a text. */
export interface GivenConsent {
  code: string;
  version: number;
}

const GIVE = `INSERT INTO entry.consent (entry_id, person_id, code, version, given_at)
  SELECT $1, $2, c.code, c.version, $4 FROM jsonb_to_recordset($3::jsonb) AS c(code text, version int)
  ON CONFLICT (entry_id, person_id, code, version) DO UPDATE
    SET given_at = excluded.given_at, withdrawn_at = NULL WHERE entry.consent.withdrawn_at IS NOT NULL`;

/** Stores the actor's ticks; one under a text that is not (or no longer) the edition's is `consent-unknown`. */
export async function giveConsents(
  tx: Tx,
  actor: Actor,
  entryId: string,
  at: Date,
  { given, rules }: { given: readonly GivenConsent[]; rules: Pick<EntryRules, 'consents'> },
): Promise<void> {
  const asked = (one: GivenConsent) => rules.consents.some((c) => c.code === one.code && c.version === one.version);
  const unknown = given.filter((one) => !asked(one)).map(({ code }) => code);
  if (unknown.length > 0) refuse('invalid', 'consent-unknown', { unknown });
  const distinct = given.filter((one, index) => given.findIndex(({ code }) => code === one.code) === index);
  if (distinct.length > 0) await tx.query(GIVE, [entryId, actor.personId, JSON.stringify(distinct), at]);
}
