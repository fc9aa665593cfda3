import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { TellOrganisers } from '../../actions/release/tell-organisers.js';

/** A release that was held back is told to the organisers, who expected it to be public. */
@Injectable()
@Hears('publication.release-held-back')
export class TellHeldBack implements Reaction {
  constructor(private readonly organisers: TellOrganisers) {}

  async react({ id, kind, editionId }: Line): Promise<void> {
    if (editionId !== null) await this.organisers.run(editionId, `${kind}.${id}`);
  }
}
