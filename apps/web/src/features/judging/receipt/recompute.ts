import { portableCrypto } from '#fairness/verify';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (hash: Uint8Array) => [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What of a receipt this device can reckon itself. */
export interface Sealed {
  salt: string;
  sealed: string;
  hash: string;
  line: { body: string; leaf: string } | null;
}

/** Whether the sheet gives the hash, the ledger's line names it, and the line gives its leaf; reckoned on this device. */
export function recompute({ salt, sealed, hash, line }: Sealed): boolean {
  if (!line || hex(portableCrypto.sha256(bytes(salt + sealed))) !== hash) return false;
  const named = (JSON.parse(line.body) as { sheetHash?: string }).sheetHash === hash;
  return named && hex(portableCrypto.sha256(bytes(`\0${line.body}`))) === line.leaf;
}
