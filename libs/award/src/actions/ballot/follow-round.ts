import { Injectable } from '@nestjs/common';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { isTiered } from '../../domain/award.js';
import { ballotLife, type RoundOutcome } from '../../domain/ballot.js';
import { Grounds } from '../../queries/grounds.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { PrizeEntity } from '../../tables/prize.entity.js';
import { openRound } from './open-round.js';

/** What a counted round leads to: the next round, the end of the ballot, or a proposal of whoever opened it. */
@Injectable()
export class FollowRound {
  constructor(private readonly grounds: Grounds) {}

  async within(tx: Tx, ballot: BallotEntity, no: number, outcome: RoundOutcome): Promise<void> {
    const { id, rule } = ballot;
    if ('candidates' in outcome) {
      const { candidates } = outcome;
      return openRound(tx, { ballotId: id, no: no + 1, minutes: rule.minutes, candidates });
    }
    const winner = outcome.is === 'decided' ? outcome.winner : null;
    const state = ballotLife.advance(ballot.state, winner ? 'decide' : 'end');
    await tx.update(BallotEntity, { id }, { state, winner, endedAt: await now(tx) });
    if (winner) await this.propose(tx, ballot, winner);
  }

  /** Somebody else confirms it. */
  private async propose(tx: Tx, ballot: BallotEntity, winner: string): Promise<void> {
    const { editionId, awardCode, candidates, openedBy: proposedBy } = ballot;
    const { entryId, holderId, holderName } = candidates.find(({ id }) => id === winner)!;
    const { ground } = await this.grounds.of(tx, editionId);
    const tiered = ground.catalogue.some((award) => award.code === awardCode && isTiered(award));
    const place = ground.finalists.find((one) => one.entryId === entryId)?.rank ?? null;
    const facts = { editionId, awardCode, entryId, holderId, holderName, rank: tiered ? place : null };
    const proposal = { proposedBy, proposedAt: await now(tx), reason: 'ballot', ballotId: ballot.id };
    await tx.insert(PrizeEntity, { id: newId(), ...facts, ...proposal, state: 'proposed' as const });
  }
}
