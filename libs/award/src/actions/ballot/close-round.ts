import { Injectable } from '@nestjs/common';
import { type Actor, found, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { refuseChoosing } from '../lock-prizes.js';
import { CountRound } from './count-round.js';

/** An organiser who need not keep away from any candidate ends the round that is open, before its time is over. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: CountRound,
  ) {}

  run(actor: Actor, ballotId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId, candidates } = found(await tx.findOne(BallotEntity, { where: { id: ballotId } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.openBallot(actor, { editionId }));
      await refuseChoosing(
        tx,
        actor,
        candidates.map(({ entryId }) => entryId),
      );
      if (!(await this.rounds.within(tx, actor, ballotId, () => true))) refuse('conflict', 'ballot-ended');
    });
  }
}
