import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { TellHolder } from '../../actions/objection/tell-holder.js';

/** A prize that waits, or stands again, is told to those who hold it, whoever had it wait. */
@Injectable()
@Hears('award.prize-suspended', 'award.prize-restored')
export class TellHolderOfPrize implements Reaction {
  constructor(private readonly holder: TellHolder) {}

  async react({ id, kind, subject }: Line): Promise<void> {
    const what = kind === 'award.prize-suspended' ? 'suspended' : 'restored';
    if (subject !== null) await this.holder.run(subject, what, `${kind}.${id}`);
  }
}
