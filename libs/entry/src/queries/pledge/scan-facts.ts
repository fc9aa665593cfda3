import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import {
  type PledgeCode,
  type PledgeFacts,
  type PledgeStanding,
  pledgeStanding,
  stillSealed,
} from '../../domain/pledge.js';
import type { DraftContent } from '../../domain/revision.js';
import type { ScanDecision } from '../../domain/scan-decision.js';

/** A reviewer's word on a scan, with the reviewer's name; instants as JSON has them. */
export type ScanWord = Omit<ScanDecision, 'entryId' | 'dueAt' | 'decidedAt'> & {
  dueAt: string | null;
  decidedAt: string;
  name: string;
};

/** The scan of a sealed pledge, when it was printed, what reviewers said. */
export interface ScanFacts extends Pick<PledgeFacts, 'current' | 'sealedBefore'> {
  printedAt: Date | null;
  scan:
    | (NonNullable<PledgeFacts['scan']> & { name: string; mediaType: string; size: number; uploadedAt: string })
    | null;
  decisions: ScanWord[];
  standing: PledgeStanding;
}

/** Whether the revision came of an approved request, or of materials that were called for once the entry was admitted. */
const AGREED = (no: string) => `(EXISTS (SELECT FROM entry.change_request c
  WHERE c.entry_id = e.id AND c.state = 'approved' AND c.revision_no = ${no}) OR ${no} > (SELECT max(d.revision_no)
  FROM entry.decision d WHERE d.entry_id = e.id AND d.verdict = 'admit'))`;
const FACTS = `SELECT
  (SELECT max(p.printed_at) FROM entry.pledge_print p
    WHERE p.entry_id = $1 AND p.content_hash = $3 AND p.version = $4) AS "printedAt",
  (SELECT jsonb_build_object('uploadId', u.id, 'name', u.name, 'mediaType', u.media_type, 'size', u.size,
      'uploadedAt', u.created_at, 'reading',
      CASE WHEN g.upload_id IS NOT NULL THEN jsonb_build_object('code', CASE WHEN g.code_hash IS NOT NULL
        THEN jsonb_build_object('entryId', g.code_entry_id, 'version', g.code_version, 'contentHash', g.code_hash)
        END) END)
    FROM entry.document d JOIN file.upload u ON u.id = d.upload_id
    LEFT JOIN entry.pledge_reading g ON g.upload_id = u.id
    WHERE d.entry_id = $1 AND d.kind = $2 ORDER BY u.created_at DESC LIMIT 1) AS scan,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'uploadId', s.upload_id, 'verdict', s.verdict,
      'version', s.version, 'contentHash', s.content_hash, 'reasons', s.reasons, 'note', s.note, 'dueAt', s.due_at,
      'decidedBy', s.decided_by, 'decidedAt', s.decided_at, 'name', p.name) ORDER BY s.decided_at, s.id), '[]')
    FROM entry.scan_decision s JOIN identity.person p ON p.id = s.decided_by WHERE s.entry_id = $1) AS decisions,
  (SELECT coalesce(jsonb_agg(r.content ORDER BY r.no DESC), '[]') FROM entry.entry e
    JOIN entry.revision r ON r.entry_id = e.id AND r.no <= e.revision_no
    WHERE e.id = $1 AND ${AGREED('e.revision_no')} AND NOT EXISTS (SELECT FROM entry.revision later
      WHERE later.entry_id = e.id AND later.no > r.no AND later.no <= e.revision_no
        AND NOT coalesce(${AGREED('later.no')}, false))) AS "handedIn"`;

type Row = Omit<ScanFacts, 'current' | 'sealedBefore' | 'standing'> & { handedIn: DraftContent[] };

/** What is known of the scan of a pledge, beside what the entry says now; one statement. `kind` is its document's code. */
export async function scanFacts(reader: Reader, current: PledgeCode, kind: string): Promise<ScanFacts> {
  const { entryId, contentHash, version } = current;
  const none = { printedAt: null, scan: null, decisions: [], handedIn: [] };
  const { handedIn, ...facts } = (await row<Row>(reader, FACTS, [entryId, kind, contentHash, version])) ?? none;
  const known = { ...facts, current, sealedBefore: stillSealed(handedIn, current) };
  return { ...known, standing: pledgeStanding({ ...known, printed: facts.printedAt !== null }) };
}
