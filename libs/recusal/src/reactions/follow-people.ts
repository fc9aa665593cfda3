import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { RecountEditions } from '../actions/recount-editions.js';

/** Who handles entries, where they belong or how they are called has changed: how they stand to subjects is looked at anew. */
@Injectable()
@Hears(
  'identity.affiliation-declared',
  'identity.affiliation-ended',
  'identity.seat-granted',
  'identity.seat-removed',
  'identity.profile-changed',
)
export class FollowPeople implements Reaction {
  constructor(private readonly recount: RecountEditions) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.recount.run(SYSTEM, { personId: subject });
  }
}
