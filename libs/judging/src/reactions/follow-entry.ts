import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { LeaveRounds } from '../actions/leave-rounds.js';

/** An entry that is withdrawn or disqualified leaves its rounds. */
@Injectable()
@Hears('entry.withdrawn', 'entry.disqualified')
export class FollowEntry implements Reaction {
  constructor(private readonly leave: LeaveRounds) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.leave.run(SYSTEM, subject);
  }
}
