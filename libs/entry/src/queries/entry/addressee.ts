import type { Locale, Localised } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { NUMBER, RECEIPT_NUMBER } from './columns.js';

/** Whom a mail about one revision goes to, and what it can say. */
export interface Addressee {
  personId: string;
  editionId: string;
  email: string;
  name: string;
  locale: Locale;
  edition: Localised;
  title: string;
  number: string;
  hash: string;
  receipt: string;
  submittedAt: Date;
  /** Of the last decision up to then. */
  reason: string | null;
  dueAt: Date | null;
}

const ADDRESSEE = `SELECT p.id AS "personId", e.edition_id AS "editionId", p.email, p.name, p.locale,
    ed.plan->'name' AS edition, r.title, ${NUMBER} AS number, r.content_hash AS hash, ${RECEIPT_NUMBER} AS receipt,
    r.frozen_at AS "submittedAt", d.reason, d.due_at AS "dueAt"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = ANY (e.member_ids) AND p.disabled_at IS NULL
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = $2
  JOIN entry.receipt c ON c.entry_id = e.id AND c.revision_no = r.no
  LEFT JOIN LATERAL (SELECT reason, due_at FROM entry.decision WHERE entry_id = e.id AND decided_at <= $3
    ORDER BY decided_at DESC, id DESC LIMIT 1) d ON true
  WHERE e.id = $1 ORDER BY array_position(e.member_ids, p.id)`;

/** The team of an entry, each with what happened to the revision up to `at`. */
export function addresseesOf(
  reader: Reader,
  { entryId, revision, at }: { entryId: string; revision: number; at: Date },
): Promise<Addressee[]> {
  return rows<Addressee>(reader, ADDRESSEE, [entryId, revision, at]);
}
