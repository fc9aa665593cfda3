import type { Locale, Localised } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Whom a mail about an entry goes to, in which language, and of which entry it speaks. */
export interface Recipient {
  personId: string;
  editionId: string;
  email: string;
  name: string;
  locale: Locale;
  edition: Localised;
  title: string;
}

/** All of a {@link Recipient} but the title, which a mail may take from what was handed in. */
export const RECIPIENT = `p.id AS "personId", e.edition_id AS "editionId", p.email, p.name, p.locale,
    ed.plan->'name' AS edition`;

/** Everybody in the team, in {@link IN_ORDER}, or its lead alone. */
export const EVERYBODY = 'p.id = ANY (e.member_ids)';
export const LEAD = 'p.id = e.lead_id';
export const IN_ORDER = 'array_position(e.member_ids, p.id)';

/** Entries `e` with their editions `ed` and those of the people `p` who still have their account. */
export function recipients(who: string): string {
  return `entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON ${who} AND p.disabled_at IS NULL`;
}

const TEAM = `SELECT ${RECIPIENT}, e.title FROM ${recipients(EVERYBODY)} WHERE e.id = $1 ORDER BY ${IN_ORDER}`;

/** The team of an entry, to be written to. */
export function teamToWrite(reader: Reader, entryId: string): Promise<Recipient[]> {
  return rows<Recipient>(reader, TEAM, [entryId]);
}
