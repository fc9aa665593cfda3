import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { RoundView } from '../queries/round.view.js';
import { LockRound } from './lock-round.js';

/** How many votes of the panel an entry got. */
export interface VoteCount {
  entryId: string;
  votes: number;
}

const RECORD = `INSERT INTO judging.vote (round_id, entry_id, votes)
  SELECT p.round_id, p.entry_id, given.votes FROM unnest($2::uuid[], $3::int[]) AS given (entry_id, votes)
  JOIN judging.participation p ON p.round_id = $1 AND p.entry_id = given.entry_id AND p.state <> 'left'
  ON CONFLICT (round_id, entry_id) DO UPDATE SET votes = excluded.votes RETURNING entry_id`;

/** Writes down a vote of the panel, the last step of a tie ladder. */
@Injectable()
export class RecordVotes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, votes: VoteCount[]): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, votes);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, votes: VoteCount[]): Promise<void> {
    const ids = [...new Set(votes.map((one) => one.entryId))];
    const intention = { permission: 'recordVotes', verb: 'amend', about: ids } as const;
    const { round, plan } = await this.rounds.within(tx, actor, roundId, intention);
    if (!plan.tieLadder.includes('vote')) refuse('conflict', 'vote-not-declared', { round: round.code });
    if (ids.length < votes.length) refuse('invalid', 'entry-twice');
    const written = await rows(tx, RECORD, [roundId, ids, votes.map((one) => one.votes)]);
    if (written.length < ids.length) refuse('invalid', 'entry-not-in-round');
    await this.journal.record(tx, actor, 'judging.votes-recorded', {
      editionId: round.editionId,
      subject: roundId,
      details: { entries: ids },
      seal: { code: round.code, votes: votes.map((one) => [one.entryId, String(one.votes)]) },
    });
  }
}
