import type { Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { NUMBER } from '../entry/columns.js';

/** A consent that somebody took back, with what a mail can say of it. */
export interface TakenConsent {
  editionId: string;
  slug: string;
  edition: Localised;
  number: string;
  title: string;
  /** Who took it back. */
  person: string;
  isLead: boolean;
  /** The text as it is worded now; null when the edition no longer asks for it. */
  text: Localised | null;
  memberIds: string[];
}

const TAKEN = `SELECT e.edition_id AS "editionId", ed.slug, ed.plan->'name' AS edition, ${NUMBER} AS number, r.title,
    p.name AS person, e.lead_id = p.id AS "isLead", e.member_ids AS "memberIds",
    (SELECT t->'text' FROM jsonb_array_elements(ed.plan->'consents') t WHERE t->>'code' = $3 LIMIT 1) AS text
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  JOIN identity.person p ON p.id = $2
  WHERE e.id = $1 AND EXISTS (SELECT FROM entry.consent c WHERE c.entry_id = e.id AND c.person_id = p.id AND c.code = $3
    AND c.withdrawn_at IS NOT NULL)`;

/** Of an entry that was handed in; of a draft nobody but its team knows. */
export function takenConsent(
  reader: Reader,
  entryId: string,
  { personId, code }: { personId: string; code: string },
): Promise<TakenConsent | undefined> {
  return row<TakenConsent>(reader, TAKEN, [entryId, personId, code]);
}
