import { InputError } from '#fairness';
import { ed25519KeyOf, type LedgerHead, type LedgerLine, type LedgerVerdict, verifyLedger } from '#fairness/verify';
import { nodeCrypto } from '#platform/node-crypto';

interface Input {
  lines: LedgerLine[];
  heads?: LedgerHead[];
  edition?: string;
  publicKey?: string;
}

/** The first line or head that is broken, if any. */
export function run({ lines, heads, edition, publicKey }: Input): LedgerVerdict {
  return verifyLedger(lines, { heads, signer: signerOf(edition, publicKey) }, nodeCrypto);
}

function signerOf(edition: string | undefined, pem: string | undefined) {
  if (pem === undefined) return undefined;
  if (edition === undefined)
    throw new InputError('edition-missing', 'a signature covers the edition: give it with the public key', '/edition');
  return { edition, publicKey: ed25519KeyOf(pem, '/publicKey') };
}
