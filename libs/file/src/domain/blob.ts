import { join } from 'node:path';

/** Where the bytes of this hash lie below the data folder: two levels, so that no folder grows too large. */
export function blobPath(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'files', sha256.slice(0, 2), sha256);
}

/** Where bytes wait while they arrive. */
export function incomingFolder(dataFolder: string): string {
  return join(dataFolder, 'files', 'incoming');
}
