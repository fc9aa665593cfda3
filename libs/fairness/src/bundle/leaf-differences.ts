import type { Crypto } from '../crypto/crypto.js';
import { fromHex, toHex } from '../crypto/hex.js';
import { ed25519KeyOf } from '../crypto/public-key.js';
import { reject } from '../input-error.js';
import { isSigned } from '../ledger/head.js';
import { merkleRoot } from '../ledger/merkle-proof.js';
import type { BundleLeaves } from './edition-bundle.js';
import type { ValueDifference } from './value-differences.js';

/**
 * Whether the signed head stands over exactly these leaves: their number, their Merkle root (RFC 9162), the signature; and
 * whether every line that is named is one of them.
 * @throws InputError `leaf-malformed`, `public-key-malformed`
 */
export function leafDifferences(ledger: BundleLeaves, crypto: Crypto): ValueDifference[] {
  const { edition, publicKey, head, leaves, lines } = ledger;
  const bytes = leaves.map((leaf, at) => fromHex(leaf) ?? reject('leaf-malformed', 'no hash', `/ledger/leaves/${at}`));
  const root = toHex(merkleRoot(bytes, crypto));
  const signed = isSigned(head, { edition, publicKey: ed25519KeyOf(publicKey, '/ledger/publicKey') }, crypto);
  return [
    ...unless(head.size === leaves.length, '/ledger/head/size', String(head.size), String(leaves.length)),
    ...unless(head.root === root, '/ledger/head/root', head.root, root),
    ...unless(signed, '/ledger/head/signature', head.signature ?? null, null),
    ...lines.flatMap(({ seq }, at) =>
      unless(seq >= 1 && seq <= leaves.length, `/ledger/lines/${at}/seq`, String(seq), String(leaves.length)),
    ),
  ];
}

function unless(holds: boolean, at: string, published: string | null, computed: string | null): ValueDifference[] {
  return holds ? [] : [{ at, published, computed }];
}
