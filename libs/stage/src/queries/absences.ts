import type { Locale } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A turn before the jury, and whoever leads its entry. */
export interface Absence {
  editionId: string;
  code: string;
  entryId: string;
  startsAt: Date;
  venue: string;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
}

const ABSENCE = `SELECT s.edition_id AS "editionId", r.code, t.entry_id AS "entryId", t.starts_at AS "startsAt", s.venue,
    p.id AS "personId", p.name, p.email, p.locale
  FROM stage.slot t JOIN stage.session s ON s.id = t.session_id AND s.kind = 'judging'
  JOIN judging.round r ON r.id = s.round_id JOIN entry.entry e ON e.id = t.entry_id
  JOIN identity.person p ON p.id = e.lead_id AND p.email IS NOT NULL WHERE t.id = $1`;

/** Whom to write to of a turn; undefined: nobody, or it is a rehearsal. */
export function absenceOf(reader: Reader, slotId: string): Promise<Absence | undefined> {
  return row<Absence>(reader, ABSENCE, [slotId]);
}
