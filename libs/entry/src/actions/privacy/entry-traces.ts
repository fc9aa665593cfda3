import { Injectable } from '@nestjs/common';
import { type ClosedAccount, type RecordKeeper, KeepsRecords, type Obstacle } from '#identity';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { forgetMember } from './forget-member.js';

const SECTIONS = {
  entries: `SELECT id, edition_id AS "editionId", number, state, title, lead_id = $1 AS lead, created_at AS "createdAt",
    submitted_at AS "submittedAt" FROM entry.entry WHERE member_ids @> ARRAY[$1::uuid] ORDER BY id`,
  memberships: `SELECT m.entry_id AS "entryId", e.title, m.state, m.place, m.name, m.role, m.unit, m.contribution, m.email,
    m.invited_at AS "invitedAt", m.answered_at AS "answeredAt"
    FROM entry.member m JOIN entry.entry e ON e.id = m.entry_id
    WHERE m.person_id = $1 OR m.person_id IS NULL AND m.email = (SELECT email FROM identity.person WHERE id = $1)
    ORDER BY m.invited_at, m.id`,
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
  constructor(private readonly journal: Journal) {}

  async of(reader: Reader, personId: string): Promise<Record<string, object[]>> {
    const all: Record<string, object[]> = {};
    for (const [section, sql] of Object.entries(SECTIONS)) all[section] = await rows<object>(reader, sql, [personId]);
    return all;
  }

  async obstacles(reader: Reader, personId: string): Promise<Obstacle[]> {
    const live = await row<{ count: number }>(reader, LIVE, [personId]);
    return [{ code: 'entries-live', count: live?.count ?? 0 }];
  }

  /** What was handed in stays as it was judged; revisions can never be rewritten. A member leaves, and the lead hears. */
  async forget(tx: Tx, person: ClosedAccount): Promise<void> {
    await tx.query(DRAFTS, [person.id]);
    await tx.query(READING, [person.id]);
    for (const { editionId, entryId, memberId } of await forgetMember(tx, person, await now(tx))) {
      const note = { editionId, subject: entryId, details: { memberId } };
      await this.journal.record(tx, SYSTEM, 'entry.member-left', note);
    }
  }
}
