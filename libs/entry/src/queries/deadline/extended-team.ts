import type { Locale, Localised } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Whom a mail about an extension goes to, and what it says. */
export interface ExtendedMember {
  personId: string;
  editionId: string;
  entryId: string;
  email: string;
  name: string;
  locale: Locale;
  edition: Localised;
  title: string;
  until: Date;
  reason: string;
}

const TEAM = `SELECT p.id AS "personId", e.edition_id AS "editionId", e.id AS "entryId", p.email, p.name, p.locale,
    ed.plan->'name' AS edition, e.title, x.until, x.reason
  FROM entry.extension x JOIN entry.entry e ON e.id = x.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = ANY (e.member_ids) AND p.disabled_at IS NULL
  WHERE x.id = $1 ORDER BY array_position(e.member_ids, p.id)`;

const WHOLE = `SELECT p.id AS "personId", e.edition_id AS "editionId", p.email, p.name, p.locale, e.title,
    ed.plan->'name' AS edition
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = ANY (e.member_ids) AND p.disabled_at IS NULL
  WHERE e.id = $1 ORDER BY array_position(e.member_ids, p.id)`;

/** Somebody of a team, to be written to. */
export type Teammate = Omit<ExtendedMember, 'entryId' | 'until' | 'reason'>;

/** The team of an entry, to be written to. */
export function teammatesOf(reader: Reader, entryId: string): Promise<Teammate[]> {
  return rows<Teammate>(reader, WHOLE, [entryId]);
}

/** The team of the entry that was given more time. */
export function extendedTeamOf(reader: Reader, extensionId: string): Promise<ExtendedMember[]> {
  return rows<ExtendedMember>(reader, TEAM, [extensionId]);
}
