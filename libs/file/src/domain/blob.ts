import { join } from 'node:path';

/** Below which all kept files lie in the store. */
export const FILES = 'files/';

/** The key of the bytes of this hash: two levels, so that no folder grows too large. */
export function blobKey(sha256: string): string {
  return `${FILES}${sha256.slice(0, 2)}/${sha256}`;
}

/** The hash in a key of {@link blobKey}; null for any other key. */
export function hashOf(key: string): string | null {
  return /^files\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(key)?.[1] ?? null;
}

/** Where bytes wait on this machine while they arrive. */
export function incomingFolder(dataFolder: string): string {
  return join(dataFolder, 'files', 'incoming');
}
