import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { LookAgain } from '../actions/draft/look-again.js';

/** The register merged an organisation, or took a merge back: what its code says about the entrants is looked at again. */
@Injectable()
@Hears('identity.organisation-merged', 'identity.merge-undone')
export class FollowRegister implements Reaction {
  constructor(private readonly look: LookAgain) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.look.run(subject);
  }
}
