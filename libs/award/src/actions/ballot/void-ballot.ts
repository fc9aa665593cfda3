import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { IsNull } from 'typeorm';
import { ballotLife } from '../../domain/ballot.js';
import { may } from '../../domain/policy.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { BallotRoundEntity } from '../../tables/ballot-round.entity.js';
import { lockPrizes, refuseChoosing } from '../lock-prizes.js';

/** The organiser breaks a ballot off, with a reason; what lies in the urn is never counted. */
@Injectable()
export class VoidBallot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId } = found(await tx.findOne(BallotEntity, { where: { id } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.openBallot(actor, { editionId }));
      await refuseArchivedIn(tx, editionId);
      await this.end(tx, actor, { id, editionId }, reason);
    });
  }

  private async end(tx: Tx, actor: Actor, { id, editionId }: Pick<BallotEntity, 'id' | 'editionId'>, reason: string) {
    await lockPrizes(tx, editionId);
    const lock = { mode: 'pessimistic_write' as const };
    const ballot = await tx.findOneOrFail(BallotEntity, { where: { id }, lock });
    await refuseChoosing(
      tx,
      actor,
      ballot.candidates.map(({ entryId }) => entryId),
    );
    const state = ballotLife.advance(ballot.state, 'void');
    const endedAt = await now(tx);
    await tx.update(BallotEntity, { id }, { state, endedAt, voidReason: reason });
    const open = { ballotId: id, closedAt: IsNull() };
    await tx.update(BallotRoundEntity, open, { urn: null, outcome: 'void', closedAt: endedAt });
    const note = { editionId, subject: id, details: {}, seal: { award: ballot.awardCode } };
    await this.journal.record(tx, actor, 'award.ballot-voided', note);
  }
}
