import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A line of an edition's ledger, hashes in hexadecimal. */
export interface SealedLine {
  seq: number;
  body: string;
  leaf: string;
  chain: string;
  /** Whether leaf and chain still follow from the body and the line before. */
  holds: boolean;
}

const LINE = `SELECT l.seq::int AS seq, l.body, encode(l.leaf, 'hex') AS leaf, encode(l.chain, 'hex') AS chain,
    l.leaf = sha256('\\x00'::bytea || convert_to(l.body, 'UTF8')) AND l.chain = sha256('\\x02'::bytea || coalesce(
      (SELECT before.chain FROM journal.ledger before WHERE before.edition_id = l.edition_id AND before.seq = l.seq - 1),
      decode(repeat('00', 32), 'hex')) || l.leaf) AS holds
  FROM journal.ledger l WHERE l.edition_id = $1 AND l.at = $2 AND strpos(l.body, $3) > 0 ORDER BY l.seq LIMIT 1`;

/** The line sealed at an instant whose body says these words, such as a hash. It asks no policy: the caller does. */
export async function sealedLine(
  reader: Reader,
  editionId: string,
  at: Date,
  words: string,
): Promise<SealedLine | undefined> {
  return row<SealedLine>(reader, LINE, [editionId, at, words]);
}
