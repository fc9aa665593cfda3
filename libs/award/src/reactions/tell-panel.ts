import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { TellElectors } from '../actions/ballot/tell-electors.js';

/** Whenever a round of a ballot begins, whoever may vote in it is told. */
@Injectable()
@Hears('award.ballot-opened', 'award.ballot-counted', 'award.electors-recused')
export class TellPanel implements Reaction {
  constructor(private readonly electors: TellElectors) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.electors.run(subject, 'open');
  }
}
