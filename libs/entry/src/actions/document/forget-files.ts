import { Injectable } from '@nestjs/common';
import { ForgetUploads } from '#file';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { forsakenFiles } from '../../queries/document/forsaken-files.js';

const READINGS = 'DELETE FROM entry.pledge_reading WHERE upload_id = ANY($1::uuid[])';

/** Files that a team took out or replaced, and that no submit names, are not kept. */
@Injectable()
export class ForgetFiles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly uploads: ForgetUploads,
  ) {}

  /** Of entries whose files nobody has touched since then. */
  run(since: Date): Promise<void> {
    return this.unit.run((tx) => this.within(tx, since));
  }

  async within(tx: Tx, since: Date): Promise<void> {
    const ids = await forsakenFiles(tx, since);
    await tx.query(READINGS, [ids]);
    await this.uploads.within(tx, ids);
  }
}
