import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { participation as life, type ParticipationState } from '../../domain/participation.js';
import type { RoundView } from '../../queries/round.view.js';
import { BringEntrants } from '../bring-entrants.js';
import { type LockedRound, LockRound } from '../lock-round.js';
import { lockNext } from './next-round.js';

/** Who gives up the place it had won, and why. */
export interface PromotionOrder {
  leavingId: string;
  /** who of several equals takes the place: by a vote of the panel, which is the reason; else the first in rank */
  promotedId?: string;
  reason: string;
}

interface Leaving {
  state: ParticipationState;
  listKey: string;
}

const LEAVING = `SELECT state, list_key AS "listKey" FROM judging.participation
  WHERE round_id = $1 AND entry_id = $2 FOR NO KEY UPDATE`;
/** The first of the waiting list that are still admitted: one, or several of one rank. */
const WAITING = `SELECT id FROM (
    SELECT p.entry_id AS id, rank() OVER (ORDER BY s.rank) AS place FROM judging.participation p
    JOIN judging.standing s ON s.round_id = p.round_id AND s.entry_id = p.entry_id
    JOIN entry.entry e ON e.id = p.entry_id AND e.state = 'admitted'
    WHERE p.round_id = $1 AND p.list_key = $2 AND p.state = 'waitlisted') AS waiting WHERE place = 1 ORDER BY id`;
const MOVE = 'UPDATE judging.participation SET state = $3 WHERE round_id = $1 AND entry_id = $2';

/** An entry that had advanced gives its place up; the first of its list's waiting list takes it. */
@Injectable()
export class PromoteEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly entrants: BringEntrants,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, order: PromotionOrder): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, order);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `next-round-begun` (409) once judges of the next round write; `waitlist-empty` (409) when nobody waits. */
  async within(tx: Tx, actor: Actor, roundId: string, order: PromotionOrder): Promise<void> {
    const { leavingId, promotedId } = order;
    const { round } = await this.rounds.within(tx, actor, roundId, {
      permission: 'promoteEntry',
      verb: 'promote',
      about: promotedId === undefined ? [leavingId] : [leavingId, promotedId],
    });
    const leaving = found(await row<Leaving>(tx, LEAVING, [roundId, leavingId]));
    const gone = life.advance(requireAdvanced(leaving.state), 'leave');
    const next = await lockNext(tx, round);
    const waiting = (await rows<{ id: string }>(tx, WAITING, [roundId, leaving.listKey])).map(({ id }) => id);
    const chosen = firstOf(waiting, promotedId);
    await tx.query(MOVE, [roundId, leavingId, gone]);
    await tx.query(MOVE, [roundId, chosen, life.advance('waitlisted', 'promote')]);
    await this.record(tx, actor, round, { ...order, promotedId: chosen, equals: waiting });
    await this.entrants.within(tx, actor, next.id);
  }

  private async record(
    tx: Tx,
    actor: Actor,
    round: LockedRound['round'],
    { leavingId, promotedId, reason, equals }: Required<PromotionOrder> & { equals: string[] },
  ): Promise<void> {
    await this.journal.record(tx, actor, 'judging.entry-promoted', {
      editionId: round.editionId,
      subject: round.id,
      details: { leavingId, promotedId, reason },
      seal: { code: round.code, leaving: leavingId, promoted: promotedId, equals, reason },
    });
  }
}

/** Only a place that was won can be given up: `not-advanced` (409). */
function requireAdvanced(state: ParticipationState): 'advanced' {
  return state === 'advanced' ? state : refuse('conflict', 'not-advanced', { state });
}

/** Equals are told apart by nobody but the panel: `waitlist-tied` (409) while nobody is named, `not-first-waiting` (409). */
function firstOf(waiting: readonly string[], named: string | undefined): string {
  const [first] = waiting;
  if (first === undefined) refuse('conflict', 'waitlist-empty');
  if (named !== undefined && !waiting.includes(named)) refuse('conflict', 'not-first-waiting');
  if (named === undefined && waiting.length > 1) refuse('conflict', 'waitlist-tied', { count: waiting.length });
  return named ?? first;
}
