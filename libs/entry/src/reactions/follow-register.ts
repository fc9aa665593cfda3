import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { UnitOfWork } from '#platform/unit-of-work';
import { LookAgain } from '../actions/draft/look-again.js';
import { LookAtEntry } from '../actions/review/look-at-entry.js';
import { reviewedOf } from '../queries/review/resembling.js';

/**
 * The register merged an organisation, or took a merge back: what its code says about the entrants is looked at again, and
 * whether others of the same organisation stand beside those that the desk looks at.
 */
@Injectable()
@Hears('identity.organisation-merged', 'identity.merge-undone')
export class FollowRegister implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly look: LookAgain,
    private readonly entry: LookAtEntry,
  ) {}

  async react({ subject }: Line): Promise<void> {
    if (subject === null) return;
    await this.look.run(subject);
    for (const id of await reviewedOf(this.unit.read, subject)) await this.entry.run(id);
  }
}
