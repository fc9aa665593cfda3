import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { CertificateView } from './certificate.view.js';

const LIST = `SELECT c.id, c.number, c.claim, c.statement->>'kind' AS kind, c.statement->'award'->'name' AS award,
    c.statement->'edition'->'name' AS edition, c.statement->>'holder' AS holder, c.statement->'project'->>'number' AS "entryNumber",
    c.statement->>'date' AS date, c.state, c.issued_at AS "issuedAt", c.ended_at AS "endedAt", c.reason,
    r.number AS "replacedBy"
  FROM publication.certificate c LEFT JOIN publication.certificate r ON r.id = c.replaced_by`;

type Listed = CertificateView & { claim: string };

/** All certificates of an edition, in the order in which they were issued. */
export function listedOf(reader: Reader, editionId: string): Promise<Listed[]> {
  return rows<Listed>(reader, `${LIST} WHERE c.edition_id = $1 ORDER BY c.issued_at, c.place, c.number`, [editionId]);
}

/** Whose a certificate is: the person's on it; a project's everybody's of its team; the lead's all of the team. */
const OWN = `(c.person_id = $1 OR EXISTS (SELECT FROM entry.entry e WHERE e.id = c.entry_id
  AND (e.lead_id = $1 OR c.statement->>'kind' = 'project' AND $1 = ANY (e.member_ids))))`;

/** A person's own certificates, the newest first. */
export function ownOf(reader: Reader, personId: string): Promise<Listed[]> {
  return rows<Listed>(reader, `${LIST} WHERE ${OWN} ORDER BY c.issued_at DESC, c.place`, [personId]);
}

/** Whether a certificate is a person's own. */
export async function isOwn(reader: Reader, personId: string, certificateId: string): Promise<boolean> {
  const sql = `SELECT 1 FROM publication.certificate c WHERE ${OWN} AND c.id = $2`;
  return (await rows(reader, sql, [personId, certificateId])).length > 0;
}
