import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { BatchFacts } from '../../domain/review/batch.js';
import type { Check } from '../../domain/review/checks.js';
import { NUMBER } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import type { Actor } from '#kernel';
import { involved } from './involved.js';

/** An entry of a batch with what decides whether it takes part. */
export interface BatchLine extends Omit<BatchFacts, 'toId' | 'passed' | 'answers'> {
  id: string;
  number: string;
  title: string;
  checks: Check[];
}

const LINES = `SELECT e.id, ${NUMBER} AS number, r.title, e.state, e.returned_until AS "returnedUntil",
    e.returned_at IS NOT NULL AS "returnedBefore",
    e.reviewer_id AS "reviewerId", ${involved('$2::uuid')} AS involved,
    EXISTS (SELECT 1 FROM entry.proposal o WHERE o.entry_id = e.id AND o.state = 'open') AS "proposalOpen",
    (SELECT q.until FROM entry.waiting q WHERE q.entry_id = e.id) AS "waitsUntil",
    coalesce(w.checks, '[]') AS checks,
    (SELECT count(*)::int FROM entry.finding f WHERE (f.entry_id = e.id OR f.other_id = e.id)
      AND f.dismissed_at IS NULL AND f.severity = 'blocking') AS blocking
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  LEFT JOIN entry.worksheet w ON w.entry_id = e.id
  WHERE e.edition_id = $1 AND ${visible(2, 3)} AND e.id = ANY($4::uuid[]) ORDER BY e.number`;

/** Those of the entries the actor oversees, by number, with what decides about them; one statement. */
export function batchLines(
  reader: Reader,
  actor: Actor,
  editionId: string,
  entryIds: readonly string[],
): Promise<BatchLine[]> {
  return rows<BatchLine>(reader, LINES, [editionId, ...seenBy(actor), [...entryIds]]);
}
