import type { PortalConfig } from './config.js';
import { DiskStorage } from './disk-storage.js';
import type { Storage } from './storage.js';

/** Where uploads are kept. The client of S3 is large and loads only where it is used. */
export async function storageOf(config: PortalConfig): Promise<Storage> {
  if (config.S3_URL === null) return new DiskStorage(config.DATA_DIR);
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(config);
}
