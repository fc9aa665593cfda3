import { Injectable } from '@nestjs/common';
import { type RecordKeeper, KeepsRecords, type Obstacle } from '#identity';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';

const SECTIONS = {
  entries: `SELECT id, edition_id AS "editionId", number, state, title, created_at AS "createdAt",
    submitted_at AS "submittedAt" FROM entry.entry WHERE lead_id = $1 ORDER BY id`,
  answers: `SELECT entry_id AS "entryId", field, value, saved_at AS "savedAt" FROM entry.answer WHERE saved_by = $1
    ORDER BY entry_id, field`,
  consents: `SELECT entry_id AS "entryId", code, version, given_at AS "givenAt", withdrawn_at AS "withdrawnAt"
    FROM entry.consent WHERE person_id = $1 ORDER BY given_at`,
  thread: `SELECT entry_id AS "entryId", words, written_at AS "writtenAt" FROM entry.thread_message
    WHERE author_id = $1 ORDER BY written_at`,
} as const;
const LIVE = `SELECT count(*)::int AS count FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state <> 'archived'
  WHERE e.lead_id = $1 AND e.state NOT IN ('withdrawn', 'refused', 'disqualified')`;
/** Of what was never handed in nobody decided anything, so its answers go with their writer. */
const DRAFTS = `DELETE FROM entry.answer USING entry.entry e
  WHERE e.id = answer.entry_id AND e.lead_id = $1 AND e.revision_no = 0`;
const READING = 'DELETE FROM entry.thread_reading WHERE person_id = $1';

/** What entries keep about a person. */
@Injectable()
@KeepsRecords()
export class EntryTraces implements RecordKeeper {
  async of(reader: Reader, personId: string): Promise<Record<string, object[]>> {
    const all: Record<string, object[]> = {};
    for (const [section, sql] of Object.entries(SECTIONS)) all[section] = await rows<object>(reader, sql, [personId]);
    return all;
  }

  async obstacles(reader: Reader, personId: string): Promise<Obstacle[]> {
    const live = await row<{ count: number }>(reader, LIVE, [personId]);
    return [{ code: 'entries-live', count: live?.count ?? 0 }];
  }

  /** What was handed in stays as it was judged; revisions can never be rewritten. */
  async forget(tx: Tx, personId: string): Promise<void> {
    await tx.query(DRAFTS, [personId]);
    await tx.query(READING, [personId]);
  }
}
