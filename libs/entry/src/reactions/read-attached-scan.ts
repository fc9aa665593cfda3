import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { ReadScans } from '../actions/pledge/read-scans.js';

/** A scan is read as soon as it came in. */
@Injectable()
@Hears('entry.document-attached')
export class ReadAttachedScan implements Reaction {
  constructor(private readonly scans: ReadScans) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.scans.run(subject);
  }
}
