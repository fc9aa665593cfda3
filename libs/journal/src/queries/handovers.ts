import { found } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Handover } from '../domain/handover.js';

const EVERY = `SELECT id, given_at AS "givenAt", taken_at AS "takenAt", kept_at AS "keptAt" FROM journal.handover
  ORDER BY given_at, id`;
const ENDS = `SELECT
    (SELECT json_build_object('id', id::text, 'kind', kind) FROM journal.line ORDER BY id DESC LIMIT 1) AS line,
    coalesce((SELECT json_agg(json_build_object('edition', edition_id, 'seq', seq::text, 'chain', encode(chain, 'hex')))
      FROM journal.head), '[]') AS heads`;
const MISSING = `SELECT count(*)::int AS missing FROM json_to_recordset($1::json -> 'heads') h (edition uuid, seq bigint, chain text)
  WHERE h.seq > 0 AND NOT EXISTS (SELECT FROM journal.ledger l
    WHERE l.edition_id = h.edition AND l.seq = h.seq AND encode(l.chain, 'hex') = h.chain)`;
const LINE = `SELECT EXISTS (SELECT FROM journal.line WHERE id = $1 AND kind = $2) AS there`;

/** Where a history ends: its last line, and the end of each edition's ledger. */
export interface Ends {
  readonly line: { readonly id: string; readonly kind: string } | null;
  readonly heads: readonly { readonly edition: string; readonly seq: string; readonly chain: string }[];
}

/** Every handover of this portal, oldest first. */
export function handovers(reader: Reader): Promise<Handover[]> {
  return rows<Handover>(reader, EVERY);
}

/** Where the history ends now. */
export async function endsOfHistory(reader: Reader): Promise<Ends> {
  return found(await row<Ends>(reader, ENDS));
}

/** Whether this history has all of another that ended there: nothing of it was left out or written anew. */
export async function hasAllUpTo(reader: Reader, ends: Ends): Promise<boolean> {
  const heads = found(await row<{ missing: number }>(reader, MISSING, [JSON.stringify(ends)]));
  if (heads.missing > 0 || !ends.line) return heads.missing === 0;
  return found(await row<{ there: boolean }>(reader, LINE, [ends.line.id, ends.line.kind])).there;
}

/** The editions that have a ledger. */
export async function editionsWithLedger(reader: Reader): Promise<string[]> {
  const editions = await rows<{ id: string }>(reader, 'SELECT edition_id AS id FROM journal.head ORDER BY 1');
  return editions.map(({ id }) => id);
}
