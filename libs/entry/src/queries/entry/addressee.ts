import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { NUMBER, RECEIPT_NUMBER } from './columns.js';
import { EVERYBODY, IN_ORDER, RECIPIENT, type Recipient, recipients } from './recipient.js';

/** Whom a mail about one revision goes to, and what it can say; the title is the revision's. */
export interface Addressee extends Recipient {
  number: string;
  hash: string;
  receipt: string;
  submittedAt: Date;
  /** Of the last decision up to then. */
  reason: string | null;
  dueAt: Date | null;
}

const ADDRESSEE = `SELECT ${RECIPIENT}, r.title, ${NUMBER} AS number, r.content_hash AS hash, ${RECEIPT_NUMBER} AS receipt,
    r.frozen_at AS "submittedAt", d.reason, d.due_at AS "dueAt"
  FROM ${recipients(EVERYBODY)}
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = $2
  JOIN entry.receipt c ON c.entry_id = e.id AND c.revision_no = r.no
  LEFT JOIN LATERAL (SELECT reason, due_at FROM entry.decision WHERE entry_id = e.id AND decided_at <= $3
    ORDER BY decided_at DESC, id DESC LIMIT 1) d ON true
  WHERE e.id = $1 ORDER BY ${IN_ORDER}`;

/** The team of an entry, each with what happened to the revision up to `at`. */
export function addresseesOf(
  reader: Reader,
  { entryId, revision, at }: { entryId: string; revision: number; at: Date },
): Promise<Addressee[]> {
  return rows<Addressee>(reader, ADDRESSEE, [entryId, revision, at]);
}
