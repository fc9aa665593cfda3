import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { LookBeside } from '../actions/review/look-beside.js';

/** The sealed pledge of an entry came, went or was read, or may follow later: what the desk should know is said anew. */
@Injectable()
@Hears('entry.document-attached', 'entry.document-removed', 'entry.pledge-read', 'entry.deadline-extended')
export class RenewBeside implements Reaction {
  constructor(private readonly beside: LookBeside) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.beside.run(subject);
  }
}
