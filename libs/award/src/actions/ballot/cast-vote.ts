import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { BallotRoundEntity } from '../../tables/ballot-round.entity.js';
import { BallotTurnoutEntity } from '../../tables/ballot-turnout.entity.js';
import { refuseChoosing } from '../lock-prizes.js';
import { UrnBox } from './urn-box.js';

/** One vote: for a candidate of this round, or nobody (`null`). The receipt is chance that only the voter's device keeps. */
export interface Vote {
  round: number;
  choice: string | null;
  receipt: string;
}

/** Somebody of the electorate votes, once a round; what they chose is kept apart from that they did. */
@Injectable()
export class CastVote {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly urns: UrnBox,
  ) {}

  run(actor: Actor, ballotId: string, vote: Vote): Promise<void> {
    return this.unit.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const };
      const ballot = found(await tx.findOne(BallotEntity, { where: { id: ballotId }, lock }));
      const { editionId, electors, recused } = ballot;
      found(may.knowBallots(actor, { editionId, panel: [...electors, ...recused] }) || null);
      if (recused.includes(actor.personId ?? '')) refuse('conflict', 'kept-away');
      permit(may.vote(actor, { editionId, electors }));
      await this.put(tx, actor, ballot, vote);
      const note = { editionId, subject: ballotId, details: { round: vote.round } };
      await this.journal.record(tx, actor, 'award.ballot-cast', note);
    });
  }

  private async put(tx: Tx, actor: Actor, ballot: BallotEntity, { round: no, choice, receipt }: Vote): Promise<void> {
    const { id: ballotId, state, candidates } = ballot;
    if (state !== 'open') refuse('conflict', 'ballot-ended');
    const round = await tx.findOne(BallotRoundEntity, { where: { ballotId, no } });
    if (!round || round.closedAt || round.closesAt <= (await now(tx))) refuse('conflict', 'ballot-round-over');
    await refuseChoosing(
      tx,
      actor,
      candidates.map(({ entryId }) => entryId),
    );
    if (choice !== null && !round.candidates.includes(choice)) refuse('invalid', 'not-a-candidate');
    const turnout = tx.insert(BallotTurnoutEntity, { ballotId, no, personId: found(actor.personId) });
    await uniqueRefusal(turnout, { pk_ballot_turnout: ['conflict', 'voted-already'] });
    const urn = this.urns.put(round.urn, `${ballotId} ${no}`, { choice, receipt });
    await tx.update(BallotRoundEntity, { ballotId, no }, { urn });
  }
}
