import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ConflictRelation, Evidence } from '../domain/conflict.js';
import type { DecidableConflict } from '../domain/decision.js';
import type { Why } from '../domain/find-relations.js';
import { keptAway } from './kept-away.js';

/** A relation as somebody decides it. */
export interface LockedConflict extends DecidableConflict {
  id: string;
  subjectId: string;
  relation: ConflictRelation;
  evidence: Evidence;
  why: Why;
  statement: string | null;
  personName: string;
  number: string;
}

const CONFLICTS = `SELECT c.id, c.edition_id AS "editionId", c.person_id AS "personId", c.subject_id AS "subjectId", c.relation,
    c.evidence, c.why, c.state, c.statement, c.entered_by AS "enteredBy", c.decided_by AS "decidedBy", ${keptAway('$3::uuid', 'c.subject_id')} AS "keptAway",
    p.name AS "personName", coalesce(s.number, '') AS number
  FROM recusal.conflict c JOIN identity.person p ON p.id = c.person_id
  LEFT JOIN recusal.subject s ON s.subject_id = c.subject_id
  WHERE c.edition_id = $1 AND c.id = ANY($2::uuid[]) AND c.state <> 'absent' ORDER BY c.id`;

/** Those of the relations that the edition has, as the actor would decide them. */
export function toDecide(
  reader: Reader,
  actor: Actor,
  editionId: string,
  ids: readonly string[],
  { lock }: { lock: boolean },
): Promise<LockedConflict[]> {
  const sql = lock ? `${CONFLICTS} FOR UPDATE OF c` : CONFLICTS;
  return rows<LockedConflict>(reader, sql, [editionId, [...ids], actor.personId]);
}
