import type { Locale, Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { NUMBER } from '../entry/columns.js';

/** What a mail about a message of a thread can say. */
export interface Spoken {
  editionId: string;
  slug: string;
  edition: Localised;
  /** As the desk may know it: null before the first submit. */
  title: string | null;
  number: string | null;
  /** As the team knows it. */
  draftTitle: string;
  leadName: string;
  words: string;
  /** Who belongs to the team, and so is not its desk. */
  memberIds: string[];
}

/** Somebody to write to. */
export interface Correspondent {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

const SPOKEN = `SELECT e.edition_id AS "editionId", ed.slug, ed.plan->'name' AS edition, r.title, ${NUMBER} AS number,
    e.title AS "draftTitle", e.member_ids AS "memberIds", p.name AS "leadName", m.words
  FROM entry.thread_message m
  JOIN entry.entry e ON e.id = m.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE m.id = $1`;
const TEAM = `SELECT p.id, p.name, p.email, p.locale FROM entry.entry e JOIN identity.person p ON p.id = ANY (e.member_ids)
  WHERE e.id = $1 AND p.disabled_at IS NULL ORDER BY array_position(e.member_ids, p.id)`;

/** A message of a thread with its surroundings. */
export function spokenOf(reader: Reader, messageId: string): Promise<Spoken | undefined> {
  return row<Spoken>(reader, SPOKEN, [messageId]);
}

/** Whom a mail to the team goes to: everybody in it. */
export function teamOf(reader: Reader, entryId: string): Promise<Correspondent[]> {
  return rows<Correspondent>(reader, TEAM, [entryId]);
}
