import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { advancing, capacityOf, type Ranked, seatsOf, waiting } from '../domain/advance.js';
import type { AdvanceRule } from '../domain/rules.js';
import { listSizes } from '../queries/list-sizes.js';
import type { RoundView } from '../queries/round.view.js';
import { planOf } from '../queries/round-plan.js';
import { BringEntrants } from './bring-entrants.js';
import { refuseReopeningAsked } from './closing/lock-asked.js';
import { LockSettled } from './closing/lock-settled.js';
import type { LockedRound } from './lock-round.js';

/** Who has left since the close makes room for the next in rank. */
const RANKED = `SELECT s.entry_id AS "entryId", s.list_key AS "listKey",
    CASE WHEN s.rank IS NOT NULL THEN rank() OVER (PARTITION BY s.list_key ORDER BY s.rank)::int END AS rank
  FROM judging.standing s
  JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id
  WHERE s.round_id = $1 AND p.state = 'scored' ORDER BY s.list_key, s.rank, s.entry_id`;
const DECIDE = `UPDATE judging.participation
  SET state = CASE WHEN entry_id = ANY ($2::uuid[]) THEN 'advanced'
    WHEN entry_id = ANY ($3::uuid[]) THEN 'waitlisted' ELSE 'eliminated' END
  WHERE round_id = $1 AND state = 'scored'`;
const TOLD = 'UPDATE judging.closure SET told_at = $2 WHERE round_id = $1';
const END = 'UPDATE judging.round SET state = $2 WHERE id = $1';
const NEXT = `SELECT id, code FROM judging.round WHERE edition_id = $1 AND ordinal > $2 ORDER BY ordinal LIMIT 1`;

/** Sends the best of each list into the next round, which gets its entrants at once. */
@Injectable()
export class AdvanceRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockSettled,
    private readonly entrants: BringEntrants,
    private readonly journal: Journal,
  ) {}

  /** Answers with the round that comes next. */
  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => this.rounds.view(tx, actor, await this.within(tx, actor, roundId)));
  }

  /** The id of the round that comes next; `reopening-asked` (409) while somebody wants the round open again. */
  async within(tx: Tx, actor: Actor, roundId: string): Promise<string> {
    const intention = { permission: 'advanceRound', verb: 'advance', about: [] } as const;
    const { round, plan, edition, next } = await this.rounds.within(tx, actor, roundId, intention);
    await refuseReopeningAsked(tx, roundId);
    const rule = plan.advance ?? refuse('conflict', 'round-is-last', { round: round.code });
    const following = await row<{ id: string; code: string }>(tx, NEXT, [round.editionId, round.ordinal]);
    if (!following) refuse('conflict', 'round-is-last', { round: round.code });
    const seats = seatsOf(rule, await listSizes(tx, roundId));
    const ranked = await rows<Ranked>(tx, RANKED, [roundId]);
    const chosen = advancing(seats, ranked);
    refuseOverfull(chosen, rule, planOf(edition, following.code));
    const waitlisted = waiting(rule.waitlist ?? 0, chosen, ranked);
    await tx.query(DECIDE, [roundId, chosen, waitlisted]);
    if (rule.tell !== 'by-hand') await tx.query(TOLD, [roundId, await now(tx)]);
    await tx.query(END, [roundId, next]);
    await this.record(tx, actor, round, { chosen, waitlisted });
    await this.entrants.within(tx, actor, following.id);
    return following.id;
  }

  private async record(
    tx: Tx,
    actor: Actor,
    round: LockedRound['round'],
    { chosen, waitlisted }: Record<'chosen' | 'waitlisted', string[]>,
  ): Promise<void> {
    await this.journal.record(tx, actor, 'judging.round-advanced', {
      editionId: round.editionId,
      subject: round.id,
      details: { advanced: chosen.length, waitlisted: waitlisted.length },
      seal: { code: round.code, advanced: chosen.toSorted(), waitlisted: waitlisted.toSorted() },
    });
  }
}

/** Entries tied at the cut all go on, if the next round can take them; if not, the panel must vote: `tie-overfull`. */
function refuseOverfull(chosen: string[], rule: AdvanceRule, next: RoundPlan): void {
  const capacity = capacityOf(next);
  if (chosen.length <= rule.total || chosen.length <= capacity) return;
  refuse('conflict', 'tie-overfull', { count: chosen.length, places: rule.total, capacity });
}
