import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ScanReason } from '../../domain/scan-decision.js';
import { NUMBER } from '../entry/columns.js';
import { LEAD, RECIPIENT, type Recipient, recipients } from '../entry/recipient.js';

/** Whom a request for another scan goes to, and what it says. */
export interface AskedTeam extends Recipient {
  number: string;
  reasons: ScanReason[];
  note: string;
  dueAt: Date;
}

const TEAM = `SELECT ${RECIPIENT}, e.title, ${NUMBER} AS number, s.reasons, s.note, s.due_at AS "dueAt"
  FROM ${recipients(LEAD)}
  JOIN entry.scan_decision s ON s.entry_id = e.id AND s.verdict = 'ask' AND s.decided_at <= $2
  WHERE e.id = $1 ORDER BY s.decided_at DESC, s.id DESC LIMIT 1`;

/** The lead of an entry with the last request for a scan up to an instant. */
export function askedTeamOf(reader: Reader, entryId: string, at: Date): Promise<AskedTeam | undefined> {
  return row<AskedTeam>(reader, TEAM, [entryId, at]);
}
