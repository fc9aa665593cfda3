import { ed25519KeyOf, portableCrypto } from '#fairness/verify';

/** The words that a certificate's file carries in its own description, and their signature. */
export interface SignedCopy {
  content: Uint8Array;
  signature: Uint8Array;
  key: string;
}

/** What of a statement is shown beside the paper. */
export interface SignedWords {
  number: string;
  code: string;
  holder: string;
  date: string;
}

const PARTS = /<c:statement>([\w+/=]+)<\/c:statement><c:signature>([\w+/=]+)<\/c:signature><c:key>([0-9a-f]+)<\/c:key>/;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** The signed words in the bytes of a PDF; null where there are none. */
export function signedCopyIn(bytes: Uint8Array): SignedCopy | null {
  const [, content, signature, key] = PARTS.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  return content && signature && key ? { content: bytesOf(content), signature: bytesOf(signature), key } : null;
}

/** Whether one of the portal's keys signed the words. Needs no network. */
export function isSigned(copy: SignedCopy, keys: readonly { id: string; publicKey: string }[]): boolean {
  const known = keys.find(({ id }) => id === copy.key);
  return (
    known !== undefined && portableCrypto.verifyEd25519(ed25519KeyOf(known.publicKey), copy.content, copy.signature)
  );
}

/** The words themselves; null where they are no certificate's. */
export function wordsOf({ content }: SignedCopy): SignedWords | null {
  try {
    const { number, code, holder, date } = JSON.parse(new TextDecoder().decode(content)) as Partial<SignedWords>;
    return number && code && holder && date ? { number, code, holder, date } : null;
  } catch {
    return null;
  }
}
