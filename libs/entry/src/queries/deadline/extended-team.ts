import type { Locale, Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Whom a mail about an extension goes to, and what it says. */
export interface ExtendedTeam {
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

const TEAM = `SELECT p.id AS "personId", e.edition_id AS "editionId", e.id AS "entryId", p.email, p.name, p.locale, ed.plan->'name' AS edition, e.title, x.until, x.reason
  FROM entry.extension x JOIN entry.entry e ON e.id = x.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id JOIN identity.person p ON p.id = e.lead_id
  WHERE x.id = $1`;

const LEAD = `SELECT p.id AS "personId", e.edition_id AS "editionId", p.email, p.name, p.locale, e.title,
    ed.plan->'name' AS edition
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id JOIN identity.person p ON p.id = e.lead_id
  WHERE e.id = $1`;

/** The lead of an entry, to be written to. */
export function leadOf(
  reader: Reader,
  entryId: string,
): Promise<Omit<ExtendedTeam, 'entryId' | 'until' | 'reason'> | undefined> {
  return row(reader, LEAD, [entryId]);
}

/** The lead of the entry that was given more time. */
export function extendedTeamOf(reader: Reader, extensionId: string): Promise<ExtendedTeam | undefined> {
  return row<ExtendedTeam>(reader, TEAM, [extensionId]);
}
