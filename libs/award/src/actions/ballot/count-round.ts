import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { countVotes, outcomeOf, type Poll } from '../../domain/ballot.js';
import { may } from '../../domain/policy.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { BallotRoundEntity } from '../../tables/ballot-round.entity.js';
import { lockPrizes } from '../lock-prizes.js';
import { FollowRound } from './follow-round.js';
import { UrnBox } from './urn-box.js';

/** Closes a round of a ballot and counts it: somebody is chosen, another round begins, or the ballot ends without a choice. */
@Injectable()
export class CountRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly urns: UrnBox,
    private readonly next: FollowRound,
  ) {}

  run(actor: Actor, ballotId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId } = found(await tx.findOne(BallotEntity, { where: { id: ballotId } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.openBallot(actor, { editionId }));
      if (!(await this.within(tx, actor, ballotId, () => true))) refuse('conflict', 'ballot-ended');
    });
  }

  /** For the clock and for the last vote: counts the round that is open, if it is `due`; whether it did. */
  async within(
    tx: Tx,
    actor: Actor,
    ballotId: string,
    due: (ballot: BallotEntity, round: BallotRoundEntity) => boolean | Promise<boolean>,
  ): Promise<boolean> {
    const { editionId } = await tx.findOneOrFail(BallotEntity, { where: { id: ballotId } });
    await lockPrizes(tx, editionId);
    const lock = { mode: 'pessimistic_write' as const };
    const ballot = await tx.findOneOrFail(BallotEntity, { where: { id: ballotId }, lock });
    const [round] = await tx.find(BallotRoundEntity, { where: { ballotId }, order: { no: 'DESC' }, take: 1 });
    if (ballot.state !== 'open' || !round || !(await due(ballot, round))) return false;
    await this.count(tx, actor, ballot, round);
    return true;
  }

  private async count(tx: Tx, actor: Actor, ballot: BallotEntity, round: BallotRoundEntity): Promise<void> {
    const { id, editionId, rule, awardCode: award, electors, recused } = ballot;
    const { no, candidates } = round;
    const { choices, receipts } = this.urns.open(round.urn, `${id} ${no}`);
    const poll: Poll = { no, electorate: electors.length, candidates, choices };
    const [counts, outcome] = [countVotes(poll), outcomeOf(rule, poll)];
    const counted = { urn: null, counts, receipts: [...receipts], outcome: outcome.is, closedAt: await now(tx) };
    await tx.update(BallotRoundEntity, { ballotId: id, no }, counted);
    await this.next.within(tx, ballot, no, outcome);
    const votes = counts.votes.map((one) => ({ candidate: one.id, votes: one.votes }));
    const sums = { votes, cast: counts.cast, abstained: counts.abstained, electorate: electors.length };
    const winner = outcome.is === 'decided' ? outcome.winner : null;
    const seal = { award, round: no, ...sums, recused, outcome: outcome.is, winner };
    const note = { editionId, subject: id, details: { round: no, outcome: outcome.is }, seal };
    await this.journal.record(tx, actor, 'award.ballot-counted', note);
  }
}
