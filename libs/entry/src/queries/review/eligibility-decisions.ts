import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { EligibilityDecision } from '../../domain/review/eligibility-decision.js';

/** A reviewer's word on a proof of eligibility, about what the organisation is known as today, with the reviewer's name in place of the id. */
export type EligibilityWord = Omit<EligibilityDecision, 'entryId'>;

const DECISIONS = `SELECT d.id, d.revision_no AS "revisionNo", coalesce(o.merged_into, o.id) AS "organisationId", d.outcome, d.verdict,
    d.reason, p.name AS "decidedBy", d.decided_at AS "decidedAt"
  FROM entry.eligibility_decision d JOIN identity.person p ON p.id = d.decided_by
  JOIN identity.organisation o ON o.id = d.organisation_id
  WHERE d.entry_id = $1 ORDER BY d.decided_at DESC, d.id DESC`;

/** What reviewers said of the entry's proof of eligibility, newest first. */
export const eligibilityDecisionsOf = (reader: Reader, entryId: string) =>
  rows<EligibilityWord>(reader, DECISIONS, [entryId]);
