import type { Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Correspondent } from './correspondents.js';

/** An announcement as a mail says it. */
export interface Announced {
  editionId: string;
  slug: string;
  edition: Localised;
  title: Localised;
  body: Localised;
}

const ANNOUNCED = `SELECT a.edition_id AS "editionId", ed.slug, ed.plan->'name' AS edition, a.title, a.body
  FROM competition.announcement a JOIN competition.edition ed ON ed.id = a.edition_id WHERE a.id = $1`;
const ENTRANTS = `SELECT DISTINCT p.id, p.name, p.email, p.locale
  FROM entry.entry e JOIN identity.person p ON p.id = ANY (e.member_ids)
  WHERE e.edition_id = $1 AND e.state NOT IN ('withdrawn', 'disqualified') AND p.disabled_at IS NULL ORDER BY p.id`;

/** What an announcement says. */
export function announcedBy(reader: Reader, announcementId: string): Promise<Announced | undefined> {
  return row<Announced>(reader, ANNOUNCED, [announcementId]);
}

/** Everybody who takes part in an edition, leads and members alike. */
export function entrantsOf(reader: Reader, editionId: string): Promise<Correspondent[]> {
  return rows<Correspondent>(reader, ENTRANTS, [editionId]);
}
