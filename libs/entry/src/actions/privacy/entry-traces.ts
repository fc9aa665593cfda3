import { Injectable } from '@nestjs/common';
import { type ClosedAccount, type RecordKeeper, KeepsRecords, type Obstacle } from '#identity';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { forgetMember } from './forget-member.js';

/** An answer `value` of the question `field`, in the words of its options. */
const saidBy = (value: string, field: string) => `coalesce((SELECT jsonb_agg(o->'label')
    FROM jsonb_array_elements(${field}->'options') o WHERE ${value} ? (o->>'code')), ${value})`;
/** As {@link saidBy}; of a row, each column with its name. */
const SAID = `CASE WHEN jsonb_typeof(a.value) = 'object' AND f.field ? 'columns' THEN (SELECT jsonb_agg(jsonb_build_object(
      'question', c->'label', 'answer', ${saidBy('cell.value', 'c')}))
    FROM jsonb_array_elements(f.field->'columns') c JOIN jsonb_each(a.value) cell ON cell.key = c->>'key')
  ELSE ${saidBy('a.value', 'f.field')} END`;
/** The question `f.field` of an answer `a` to the form of this version. */
const questionBy = (version: string) => `LEFT JOIN LATERAL (SELECT v.plan FROM competition.edition_version v
      WHERE v.edition_id = e.edition_id AND (v.plan->'form'->>'version')::int = ${version} ORDER BY v.version DESC LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT q AS field FROM jsonb_path_query(v.plan, '$.form.sections[*].fields[*]') q
      WHERE q->>'key' = a.field LIMIT 1) f ON true`;
const SECTIONS = {
  entries: `SELECT id, edition_id AS "editionId", number, state, title, lead_id = $1 AS lead, created_at AS "createdAt",
    submitted_at AS "submittedAt" FROM entry.entry WHERE member_ids @> ARRAY[$1::uuid] ORDER BY id`,
  memberships: `SELECT m.entry_id AS "entryId", e.title, m.state, m.place, m.name, m.role, m.unit, m.contribution, m.email,
    m.invited_at AS "invitedAt", m.answered_at AS "answeredAt"
    FROM entry.member m JOIN entry.entry e ON e.id = m.entry_id
    WHERE m.person_id = $1 OR m.person_id IS NULL AND m.email = (SELECT email FROM identity.person WHERE id = $1)
    ORDER BY m.invited_at, m.id`,
  answers: `SELECT a.entry_id AS "entryId", a.field, a.value, f.field->'label' AS question, ${SAID} AS answer, a.saved_at AS "savedAt"
    FROM entry.answer a JOIN entry.entry e ON e.id = a.entry_id
    ${questionBy('e.form_version')}
    WHERE a.saved_by = $1 ORDER BY a.entry_id, a.field`,
  unsent: `SELECT s.entry_id AS "entryId", a.field, a.value, f.field->'label' AS question, ${SAID} AS answer, s.set_aside_at AS "savedAt"
    FROM entry.set_aside s JOIN entry.entry e ON e.id = s.entry_id
    CROSS JOIN LATERAL (SELECT p->>'path' AS field, p->'value' AS value FROM jsonb_array_elements(s.parts) p) a
    ${questionBy('s.form_version')}
    WHERE e.lead_id = $1 ORDER BY s.set_aside_at, s.id, a.field`,
  consents: `SELECT c.entry_id AS "entryId", c.code, (SELECT x->'text' FROM jsonb_array_elements(ed.plan->'consents') x
      WHERE x->>'code' = c.code LIMIT 1) AS text, c.version, c.given_at AS "givenAt", c.withdrawn_at AS "withdrawnAt"
    FROM entry.consent c JOIN entry.entry e ON e.id = c.entry_id JOIN competition.edition ed ON ed.id = e.edition_id
    WHERE c.person_id = $1 ORDER BY c.given_at`,
  thread: `SELECT entry_id AS "entryId", words, written_at AS "writtenAt" FROM entry.thread_message
    WHERE author_id = $1 ORDER BY written_at`,
} as const;
const LIVE = `SELECT count(*)::int AS count FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state <> 'archived'
  WHERE e.lead_id = $1 AND e.state NOT IN ('withdrawn', 'refused', 'disqualified')`;
/** Of what was never handed in nobody decided anything, so its answers go with their writer. */
const DRAFTS = `DELETE FROM entry.answer USING entry.entry e
  WHERE e.id = answer.entry_id AND e.lead_id = $1 AND e.revision_no = 0`;
/** What they wrote and never handed in beyond it. */
const ASIDE = `DELETE FROM entry.set_aside USING entry.entry e WHERE e.id = set_aside.entry_id AND e.lead_id = $1`;
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
    for (const sql of [DRAFTS, ASIDE, READING]) await tx.query(sql, [person.id]);
    for (const { editionId, entryId, memberId } of await forgetMember(tx, person, await now(tx))) {
      const note = { editionId, subject: entryId, details: { memberId } };
      await this.journal.record(tx, SYSTEM, 'entry.member-left', note);
    }
  }
}
