import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Where a ledger stood, signed; `time` is the text that was signed. */
export interface SignedHead {
  size: number;
  root: string;
  time: string;
  signature: string;
  publicKey: string;
}

const HEADS = `SELECT size::int, root, signed_at AS at, signature, public_key AS "publicKey"
  FROM journal.signed_head WHERE edition_id = $1 ORDER BY size`;
const GROWN = `SELECT h.edition_id AS "editionId" FROM journal.head h
  WHERE h.seq > coalesce((SELECT max(s.size) FROM journal.signed_head s WHERE s.edition_id = h.edition_id), 0)
  ORDER BY h.edition_id`;

/** Every head of an edition's ledger that was signed, the shortest first. It asks no policy: the caller does. */
export async function signedHeadsOf(reader: Reader, editionId: string): Promise<SignedHead[]> {
  const heads = await rows<Omit<SignedHead, 'time'> & { at: Date }>(reader, HEADS, [editionId]);
  return heads.map(({ at, ...head }) => ({ ...head, time: at.toISOString() }));
}

/** Editions whose ledger has grown since its last signed head. */
export async function grownLedgers(reader: Reader): Promise<string[]> {
  return (await rows<{ editionId: string }>(reader, GROWN)).map(({ editionId }) => editionId);
}
