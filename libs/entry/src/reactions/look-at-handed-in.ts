import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { LookAtEntry } from '../actions/review/look-at-entry.js';

/** Looks anew at an entry whenever what was handed in, or who stands beside it, may have changed. */
@Injectable()
@Hears('entry.submitted', 'entry.revived', 'entry.change-approved')
export class LookAtHandedIn implements Reaction {
  constructor(private readonly look: LookAtEntry) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.look.run(subject);
  }
}
