import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { CLOCK, UnitOfWork } from '#platform/unit-of-work';
import { BallotTurnoutEntity } from '../../tables/ballot-turnout.entity.js';
import { CountRound } from './count-round.js';

const DUE = `SELECT r.ballot_id AS id FROM award.ballot_round r JOIN award.ballot b ON b.id = r.ballot_id AND b.state = 'open'
  WHERE r.closed_at IS NULL AND r.closes_at <= ${CLOCK} ORDER BY r.closes_at`;
const OPEN = `SELECT id FROM award.ballot WHERE edition_id = $1 AND state = 'open' ORDER BY id`;

/** Counts rounds whose time is over, or in which everybody has voted. */
@Injectable()
export class CountDueRounds {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: CountRound,
  ) {}

  /** Each in a transaction of its own. */
  async run(): Promise<void> {
    for (const { id } of await rows<{ id: string }>(this.unit.read, DUE, [])) {
      await this.unit.run((tx) =>
        this.rounds.within(tx, SYSTEM, id, async (_, { closesAt }) => closesAt <= (await now(tx))),
      );
    }
  }

  /** Every open ballot of an edition, as somebody may have left its electorate. */
  async settled(editionId: string): Promise<void> {
    for (const { id } of await rows<{ id: string }>(this.unit.read, OPEN, [editionId])) await this.full(id);
  }

  /** When everybody has voted, nobody is waited for. */
  async full(ballotId: string): Promise<void> {
    await this.unit.run((tx) =>
      this.rounds.within(tx, SYSTEM, ballotId, async ({ electors }, { no }) => {
        const voted = await tx.count(BallotTurnoutEntity, { where: { ballotId, no } });
        return voted >= electors.length;
      }),
    );
  }
}
