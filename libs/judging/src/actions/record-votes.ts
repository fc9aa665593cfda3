import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { tiesToVoteOn, type VoteCount, voteFault } from '../domain/closing/vote.js';
import { Counted } from '../queries/counted.js';
import type { RoundView } from '../queries/round.view.js';
import { voters } from '../queries/voters.js';
import { type LockedRound, LockRound } from './lock-round.js';

const RECORD = `INSERT INTO judging.vote (round_id, entry_id, votes)
  SELECT p.round_id, p.entry_id, given.votes FROM unnest($2::uuid[], $3::int[]) AS given (entry_id, votes)
  JOIN judging.participation p ON p.round_id = $1 AND p.entry_id = given.entry_id AND p.state <> 'left'
  ON CONFLICT (round_id, entry_id) DO UPDATE SET votes = excluded.votes RETURNING entry_id`;

/**
 * Writes down a vote of the panel, the last step of a tie ladder: on everybody it has to tell apart, from what counts when
 * it is taken. Sheets that come later can make it idle: a vote counts only where it covers a whole tie.
 */
@Injectable()
export class RecordVotes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly counted: Counted,
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
    const locked = await this.rounds.within(tx, actor, roundId, intention);
    const { round, plan } = locked;
    if (!plan.tieLadder.includes('vote')) refuse('conflict', 'vote-not-declared', { round: round.code });
    if (ids.length < votes.length) refuse('invalid', 'entry-twice');
    const written = await rows(tx, RECORD, [roundId, ids, votes.map((one) => one.votes)]);
    if (written.length < ids.length) refuse('invalid', 'entry-not-in-round');
    const judges = await this.refuseUntied(tx, locked, votes);
    await this.journal.record(tx, actor, 'judging.votes-recorded', {
      editionId: round.editionId,
      subject: roundId,
      details: { entries: ids },
      seal: { code: round.code, votes: votes.map((one) => [one.entryId, String(one.votes)]), judges: String(judges) },
    });
  }

  /** `vote-not-tied`, `vote-incomplete`, `vote-too-many` (409); how many judges could vote. */
  private async refuseUntied(tx: Tx, { round, plan }: LockedRound, votes: VoteCount[]): Promise<number> {
    const judgesOf = await voters(tx, round.id);
    const fault = voteFault(tiesToVoteOn(plan, await this.counted.of(tx, round.id)), votes, judgesOf);
    if (fault?.code === 'vote-too-many')
      refuse('conflict', 'vote-too-many', { votes: fault.votes, judges: fault.judges });
    if (fault?.code === 'vote-incomplete') refuse('conflict', 'vote-incomplete', { count: fault.count });
    if (fault?.code === 'vote-not-tied') refuse('conflict', 'vote-not-tied', { count: fault.count });
    return judgesOf(votes.map(({ entryId }) => entryId));
  }
}
