import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { countVotes, outcomeOf, type Poll } from '../../domain/ballot.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { BallotRoundEntity } from '../../tables/ballot-round.entity.js';
import { lockPrizes } from '../lock-prizes.js';
import { FollowRound } from './follow-round.js';
import { SettleElectorate } from './settle-electorate.js';
import { UrnBox } from './urn-box.js';

/** Rounds up to the last one that is void: those of the rule are counted from there. */
const VOID = `SELECT coalesce(max(no), 0)::int AS before FROM award.ballot_round WHERE ballot_id = $1 AND outcome = 'void'`;

/** Closes a round of a ballot and counts it: somebody is chosen, another round begins, or the ballot ends without a choice. */
@Injectable()
export class CountRound {
  constructor(
    private readonly journal: Journal,
    private readonly urns: UrnBox,
    private readonly next: FollowRound,
    private readonly electorate: SettleElectorate,
  ) {}

  /** Counts the round that is open, if it is `due` once the electorate is settled; whether that round is over. */
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
    if (ballot.state !== 'open' || !round) return false;
    if (await this.electorate.within(tx, ballot, round.no)) return true;
    if (!(await due(ballot, round))) return false;
    await this.count(tx, actor, ballot, round);
    return true;
  }

  private async count(tx: Tx, actor: Actor, ballot: BallotEntity, round: BallotRoundEntity): Promise<void> {
    const { id, editionId, rule, awardCode: award, electors, recused } = ballot;
    const { no, candidates } = round;
    const { choices, receipts } = this.urns.open(round.urn, `${id} ${no}`);
    const { before } = found(await row<{ before: number }>(tx, VOID, [id]));
    const poll: Poll = { no: no - before, electorate: electors.length, candidates, choices };
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
