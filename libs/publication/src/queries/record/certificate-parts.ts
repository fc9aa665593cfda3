import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { jsonPart, type RecordPart } from './record-part.js';

const KEYS = `SELECT k.id, k.public_key AS "publicKey", k.since FROM publication.certificate_key k
  WHERE EXISTS (SELECT FROM publication.certificate c WHERE c.edition_id = $1 AND c.key_id = k.id) ORDER BY k.since, k.id`;
const ISSUES = `SELECT i.id, i.state, i.date::text, i.total, i.started_at AS "startedAt", i.ended_at AS "endedAt", p.name AS "startedBy"
  FROM publication.certificate_issue i LEFT JOIN identity.person p ON p.id = i.started_by
  WHERE i.edition_id = $1 ORDER BY i.started_at, i.id`;
const CERTIFICATES = `SELECT c.number, c.issue_id AS issue, c.state, c.issued_at AS "issuedAt", c.ended_at AS "endedAt",
    p.name AS "endedBy", c.reason, r.number AS "replacedBy", c.statement, c.hash, c.signature
  FROM publication.certificate c LEFT JOIN publication.certificate r ON r.id = c.replaced_by
  LEFT JOIN identity.person p ON p.id = c.ended_by WHERE c.edition_id = $1 ORDER BY c.award, c.serial`;

/** Every certificate as it was signed, with what became of it and the keys to check it; nothing where none was issued. */
export async function certificateParts(reader: Reader, editionId: string): Promise<RecordPart[]> {
  const issues = await rows(reader, ISSUES, [editionId]);
  if (issues.length === 0) return [];
  const keys = await rows(reader, KEYS, [editionId]);
  const certificates = await rows(reader, CERTIFICATES, [editionId]);
  return [jsonPart('certificates.json', 'certificate', { keys, issues, certificates })];
}
