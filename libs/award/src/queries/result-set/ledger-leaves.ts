import type { BundleLine, EditionBundle } from '#fairness';
import type { SignedHead } from '#journal';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const LEAVES = `SELECT encode(leaf, 'hex') AS leaf FROM journal.ledger WHERE edition_id = $1 AND seq <= $2 ORDER BY seq`;
/** A sheet's own line is told to its judge; what decided for everybody is named. */
const LINES = `SELECT seq::int AS seq, body::jsonb->>'kind' AS kind FROM journal.ledger
  WHERE edition_id = $1 AND seq <= $2 AND body::jsonb->>'kind' NOT LIKE 'judging.sheet-%'
    AND body::jsonb->>'kind' NOT LIKE 'entry.%' ORDER BY seq`;

/** The ledger under a signed head, as a bundle brings it along: hashes of its lines, and what the deciding ones were. */
export async function ledgerUnder(
  reader: Reader,
  editionId: string,
  { size, root, time, signature, publicKey }: SignedHead,
): Promise<NonNullable<EditionBundle['ledger']>> {
  const leaves = await rows<{ leaf: string }>(reader, LEAVES, [editionId, size]);
  return {
    ...{ edition: editionId, publicKey, head: { size, root, time, signature } },
    leaves: leaves.map(({ leaf }) => leaf),
    lines: await rows<BundleLine>(reader, LINES, [editionId, size]),
  };
}
