import type { Locale, Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ScanReason } from '../../domain/scan-decision.js';
import { NUMBER } from '../entry/columns.js';

/** Whom a request for another scan goes to, and what it says. */
export interface AskedTeam {
  personId: string;
  editionId: string;
  email: string;
  name: string;
  locale: Locale;
  edition: Localised;
  title: string;
  number: string;
  reasons: ScanReason[];
  note: string;
  dueAt: Date;
}

const TEAM = `SELECT p.id AS "personId", e.edition_id AS "editionId", p.email, p.name, p.locale, ed.plan->'name' AS edition,
    e.title, ${NUMBER} AS number, s.reasons, s.note, s.due_at AS "dueAt"
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id JOIN identity.person p ON p.id = e.lead_id
  JOIN entry.scan_decision s ON s.entry_id = e.id AND s.verdict = 'ask' AND s.decided_at <= $2
  WHERE e.id = $1 ORDER BY s.decided_at DESC, s.id DESC LIMIT 1`;

/** The lead of an entry with the last request for a scan up to an instant. */
export function askedTeamOf(reader: Reader, entryId: string, at: Date): Promise<AskedTeam | undefined> {
  return row<AskedTeam>(reader, TEAM, [entryId, at]);
}
