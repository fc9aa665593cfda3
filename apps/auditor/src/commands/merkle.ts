import { consistencyProof, fromHex, inclusionProof, leafHash, merkleRoot, toHex } from '#fairness';
import { nodeCrypto } from '#platform/node-crypto';

interface Input {
  /** hexadecimal, as the schema has checked */
  leaves: string[];
  inclusion?: { index: number; size: number };
  consistency?: { first: number; second: number };
}

/** The Merkle root over some leaves, and proofs about them. */
export function run({ leaves, inclusion, consistency }: Input) {
  const hashes = leaves.map((text) => leafHash(fromHex(text)!, nodeCrypto));
  return {
    root: toHex(merkleRoot(hashes, nodeCrypto)),
    ...(inclusion && { inclusion: inclusionProof(hashes, inclusion, nodeCrypto).map(toHex) }),
    ...(consistency && { consistency: consistencyProof(hashes, consistency, nodeCrypto).map(toHex) }),
  };
}
