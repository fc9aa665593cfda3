import { Injectable } from '@nestjs/common';
import { type ClosedAccount, KeepsRecords, type Obstacle, type RecordKeeper } from '#identity';
import { rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';

/** The name of the criterion of a mark `m`, as the edition `ed` words it. */
const CRITERION = `coalesce((SELECT c->'name' FROM jsonb_path_query(ed.plan, '$.rounds[*].rubrics[*].criteria[*]') c
  WHERE c->>'code' = m.criterion LIMIT 1), to_jsonb(m.criterion))`;
/** What an import would bring back. */
const FORGET_IMPORTED = `UPDATE judging.profile_import i SET changes = coalesce((SELECT jsonb_agg(c) FROM jsonb_array_elements(i.changes) c
    WHERE (c->>'id')::uuid NOT IN (SELECT p.id FROM judging.profile p WHERE p.person_id = $1 OR p.email = $2)), '[]')
  WHERE EXISTS (SELECT FROM jsonb_array_elements(i.changes) c JOIN judging.profile p ON p.id = (c->>'id')::uuid
    WHERE p.person_id = $1 OR p.email = $2)`;
const SECTIONS = {
  judgeProfile: `SELECT p.title AS "jobTitle", o.name AS organisation, p.kind, p.expertise, p.languages, p.capacity,
      (SELECT jsonb_agg(concat_ws(' – ', day->>'from', day->>'until')) FROM jsonb_array_elements(p.away) AS day) AS away,
      p.added_at AS "addedAt"
    FROM judging.profile p JOIN identity.organisation o ON o.id = p.organisation_id WHERE p.person_id = $1`,
  judge: `SELECT j.edition_id AS "editionId", o.name AS organisation, j.kind, j.capacity,
    (SELECT jsonb_agg(t->'name') FROM jsonb_array_elements(ed.plan->'tracks') t
      WHERE t->>'code' = ANY (j.tracks)) AS tracks, j.state,
    j.added_at AS "addedAt" FROM judging.judge j JOIN identity.organisation o ON o.id = j.organisation_id
    JOIN competition.edition ed ON ed.id = j.edition_id
    WHERE j.person_id = $1 ORDER BY j.added_at`,
  undertakings: `SELECT u.edition_id AS "editionId", u.text, u.edition_version AS "editionVersion", u.name, u.signed_at AS "signedAt"
    FROM judging.undertaking u WHERE u.person_id = $1 ORDER BY u.signed_at`,
  assignments: `SELECT a.id, a.round_id AS "roundId", a.entry_id AS "entryId", a.state, a.assigned_at AS "assignedAt"
    FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
    WHERE j.person_id = $1 ORDER BY a.assigned_at, a.id`,
  sheetRevisions: `SELECT s.assignment_id AS "assignmentId", v.no, v.total, v.marks, v.comment, v.suggestion, v.hash,
      v.submitted_at AS "submittedAt", v.reopened_at AS "reopenedAt", v.reopen_reason AS "reopenReason"
    FROM judging.sheet_revision v JOIN judging.sheet s ON s.id = v.sheet_id
    JOIN judging.assignment a ON a.id = s.assignment_id JOIN judging.judge j ON j.id = a.judge_id
    WHERE j.person_id = $1 ORDER BY v.submitted_at, v.sheet_id`,
  sheets: `SELECT s.assignment_id AS "assignmentId", s.state, s.total, s.comment, s.suggestion, s.notes, s.saved_at AS "savedAt",
      s.submitted_at AS "submittedAt", (SELECT jsonb_object_agg(m.criterion, m.hundredths) FROM judging.mark m
        WHERE m.sheet_id = s.id) AS hundredths,
      trim_scale(s.total / 100.0)::text AS points,
      (SELECT jsonb_agg(jsonb_build_object('question', ${CRITERION}, 'answer', trim_scale(m.hundredths / 100.0)::text)
        ORDER BY m.criterion) FROM judging.mark m WHERE m.sheet_id = s.id) AS marks
    FROM judging.sheet s JOIN judging.assignment a ON a.id = s.assignment_id JOIN judging.judge j ON j.id = a.judge_id
    JOIN competition.edition ed ON ed.id = j.edition_id
    WHERE j.person_id = $1 ORDER BY s.saved_at, s.id`,
  paperReadings: `SELECT t.paper_id AS "paperId", t.comment, t.suggestion, t.written_at AS "writtenAt",
      (SELECT jsonb_object_agg(m ->> 0, (m ->> 1)::int) FROM jsonb_array_elements(t.marks) AS m) AS hundredths
    FROM judging.transcript t WHERE t.person_id = $1 ORDER BY t.written_at, t.paper_id`,
  signatures: `SELECT s.assignment_id AS "assignmentId", g.no, g.side, g.way, g.hash, g.signed_at AS "signedAt"
    FROM judging.signature g JOIN judging.sheet s ON s.id = g.sheet_id
    WHERE g.person_id = $1 ORDER BY g.signed_at, g.sheet_id`,
} as const;

/** What judging keeps about a judge. */
@Injectable()
@KeepsRecords()
export class JudgingTraces implements RecordKeeper {
  async of(reader: Reader, personId: string): Promise<Record<string, object[]>> {
    const all: Record<string, object[]> = {};
    for (const [section, sql] of Object.entries(SECTIONS)) all[section] = await rows<object>(reader, sql, [personId]);
    return all;
  }

  /** Duties come with the judge's seat, and who holds a seat cannot close the account. */
  obstacles(): Promise<Obstacle[]> {
    return Promise.resolve([]);
  }

  /**
   * The profile goes, and the name under an undertaking. Sheets decided results and stay; they name nobody, and what their id stood for is gone with the
   * account.
   */
  async forget(tx: Tx, { id, email }: ClosedAccount): Promise<void> {
    const theirs = 'SELECT id FROM judging.profile WHERE person_id = $1 OR email = $2';
    await tx.query(FORGET_IMPORTED, [id, email]);
    await tx.query(`UPDATE judging.judge SET profile_id = NULL WHERE profile_id IN (${theirs})`, [id, email]);
    await tx.query(`UPDATE judging.undertaking SET name = '' WHERE person_id = $1`, [id]);
    await tx.query('DELETE FROM judging.profile WHERE person_id = $1 OR email = $2', [id, email]);
  }
}
