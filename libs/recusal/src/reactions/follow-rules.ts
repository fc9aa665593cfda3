import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { RecountEditions } from '../actions/recount-editions.js';

/** The register of organisations or the rules of an edition have changed: everybody is looked at anew. */
@Injectable()
@Hears(
  'identity.organisation-merged',
  'identity.merge-undone',
  'identity.organisation-corrected',
  'competition.plan-changed',
)
export class FollowRules implements Reaction {
  constructor(private readonly recount: RecountEditions) {}

  async react({ kind, editionId, details }: Line): Promise<void> {
    if (kind !== 'competition.plan-changed') return this.recount.run(SYSTEM, {});
    const parts = details.parts as string[] | undefined;
    if (editionId !== null && (parts ?? []).includes('recusal')) await this.recount.run(SYSTEM, { editionId });
  }
}
