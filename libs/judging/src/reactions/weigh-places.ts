import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { WeighStandings } from '../actions/closing/weigh-standings.js';

/** A round has closed: how sure are its places? */
@Injectable()
@Hears('judging.round-closed')
export class WeighPlaces implements Reaction {
  constructor(private readonly weigh: WeighStandings) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.weigh.run(subject);
  }
}
