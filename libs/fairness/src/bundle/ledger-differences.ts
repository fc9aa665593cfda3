import type { Crypto } from '../crypto/crypto.js';
import { ed25519KeyOf } from '../crypto/public-key.js';
import { reject } from '../input-error.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import type { BundleLedger } from './result-bundle.js';

/**
 * The first line or head of a ledger that is broken, as a JSON pointer under `at`; empty when there is none.
 * @throws InputError `edition-missing`, `public-key-malformed`
 */
export function ledgerDifferences({ lines, heads = [], edition, publicKey }: BundleLedger, at: string, crypto: Crypto) {
  const verdict = verifyLedger(lines, { heads, signer: signerOf(at, edition, publicKey) }, crypto);
  if (verdict.ok) return [];
  const { seq, code } = verdict;
  const [kind, part] = code.split('-');
  if (!part) return [`${at}/lines/${seq - 1}/${kind}`];
  return [`${at}/heads/${heads.findIndex((head) => head.size === seq)}/${part}`];
}

function signerOf(at: string, edition: string | undefined, pem: string | undefined) {
  if (pem === undefined) return undefined;
  if (edition === undefined)
    reject('edition-missing', 'a signature covers the edition: give it with the public key', `${at}/edition`);
  return { edition, publicKey: ed25519KeyOf(pem, `${at}/publicKey`) };
}
