import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/unit-of-work';

const UPLOADS = 'DELETE FROM file.upload WHERE id = ANY($1::uuid[]) RETURNING sha256';
/** Bytes that came in under another name too stay. */
const BLOBS = `DELETE FROM file.blob b WHERE b.sha256 = ANY($1::text[])
  AND NOT EXISTS (SELECT 1 FROM file.upload u WHERE u.sha256 = b.sha256)`;

/** Forgets uploads that no subject names any more; the owner of the subject says which. Their bytes go with the nightly sweep. */
@Injectable()
export class ForgetUploads {
  async within(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    // The driver answers a DELETE with its rows and their count.
    const [gone] = await tx.query<[{ sha256: string }[], number]>(UPLOADS, [ids]);
    await tx.query(BLOBS, [gone.map(({ sha256 }) => sha256)]);
  }
}
