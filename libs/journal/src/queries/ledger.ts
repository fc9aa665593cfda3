import { type LedgerLine, LedgerVerifier, type LedgerVerdict } from '#fairness/verify';
import { found } from '#kernel';
import { nodeCrypto } from '#platform/node-crypto';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const PAGE = 1000;
/** Below every seq that a row can have. */
const FIRST = '-9223372036854775808';
const LINES = `SELECT seq, body, encode(leaf, 'hex') AS leaf, encode(chain, 'hex') AS chain
  FROM journal.ledger WHERE edition_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT ${PAGE}`;
const ENDS = `SELECT coalesce((SELECT max(seq) FROM journal.ledger WHERE edition_id = $1), 0) AS last,
    coalesce((SELECT seq FROM journal.head WHERE edition_id = $1), 0) AS size,
    (SELECT encode(chain, 'hex') FROM journal.head WHERE edition_id = $1) AS chain`;

/** Where a ledger ends by its own lines, and where by the head that every append locks; read in one statement. */
interface Ends {
  readonly last: string;
  readonly size: string;
  readonly chain: string | null;
}

/** What is broken first: a line by its number, or `head-size` and `head-chain`: the ledger does not end where it should. */
export type LedgerBreak = Omit<Extract<LedgerVerdict, { ok: false }>, 'ok' | 'code'> & {
  readonly code: Extract<LedgerVerdict, { ok: false }>['code'] | 'head-chain';
};

/** A verified ledger: `size` good lines and the Merkle root (RFC 9162) over them, in hexadecimal. */
export interface LedgerReading {
  readonly broken: LedgerBreak | null;
  readonly size: number;
  readonly root: string;
}

/** An edition's ledger as it is now, oldest line first, a page at a time: memory does not grow with it. */
export async function* ledgerPages(reader: Reader, editionId: string): AsyncGenerator<LedgerLine[]> {
  yield* pagesTo(reader, editionId, (await endsOf(reader, editionId)).last);
}

/** Reads the whole ledger of an edition and hashes every line again. It asks no policy: the caller does. */
export async function readLedger(reader: Reader, editionId: string): Promise<LedgerReading> {
  const ends = await endsOf(reader, editionId);
  const verifier = new LedgerVerifier({}, nodeCrypto);
  let chain: string | null = null;
  for await (const page of pagesTo(reader, editionId, ends.last)) {
    for (const line of page) verifier.add(line);
    chain = page.at(-1)?.chain ?? chain;
  }
  const verdict = verifier.verdict();
  const broken = verdict.ok ? breakAtEnd(ends, verifier.size, chain) : { seq: verdict.seq, code: verdict.code };
  return { broken, size: verifier.size, root: Buffer.from(verifier.root()).toString('hex') };
}

async function endsOf(reader: Reader, editionId: string): Promise<Ends> {
  return found(await row<Ends>(reader, ENDS, [editionId]));
}

function breakAtEnd({ size, chain: head }: Ends, lines: number, chain: string | null): LedgerBreak | null {
  if (Number(size) !== lines) return { seq: Number(size), code: 'head-size' };
  return lines > 0 && head !== chain ? { seq: lines, code: 'head-chain' } : null;
}

async function* pagesTo(reader: Reader, editionId: string, end: string): AsyncGenerator<LedgerLine[]> {
  let after = FIRST;
  for (;;) {
    const page = await rows<LedgerLine & { seq: string }>(reader, LINES, [editionId, after, end]);
    const last = page.at(-1);
    if (!last) return;
    yield page.map(({ body, leaf, chain }) => ({ body, leaf, chain }));
    if (page.length < PAGE) return;
    after = last.seq;
  }
}
