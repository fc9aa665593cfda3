import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { RoundView } from '../queries/round.view.js';
import { LockRound } from './lock-round.js';
import { undoDraw } from './undo-draw.js';

/** Judges of the pool, each perhaps in a room the organiser chooses (from 1). */
export interface PanelWish {
  judgeIds: string[];
  rooms?: { judgeId: string; room: number }[];
}

const UNFIT = `SELECT array_agg(wanted.id) AS ids FROM unnest($2::uuid[]) AS wanted (id)
  WHERE NOT EXISTS (SELECT FROM judging.judge j WHERE j.id = wanted.id AND j.edition_id = $1 AND j.state = 'active')`;
const SEAT = `INSERT INTO judging.panel_seat (round_id, judge_id, fixed_room)
  SELECT $1, judge_id, room FROM unnest($2::uuid[], $3::int[]) AS seat (judge_id, room)`;

/** Decides who sits on a round's panel; it replaces the panel before and makes an earlier draw void. */
@Injectable()
export class SeatPanel {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, wish: PanelWish): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, wish);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, wish: PanelWish): Promise<void> {
    const intention = { permission: 'seatPanel', verb: 'prepare', about: [] } as const;
    const { round, plan, next } = await this.rounds.within(tx, actor, roundId, intention);
    const judgeIds = [...new Set(wish.judgeIds)];
    const rooms = roomsOf(judgeIds, wish.rooms ?? [], plan.rooms);
    const unfit = await row<{ ids: string[] | null }>(tx, UNFIT, [round.editionId, judgeIds]);
    if (unfit?.ids) refuse('invalid', 'judges-not-active', { judgeIds: unfit.ids, count: unfit.ids.length });
    await undoDraw(tx, round, next);
    await tx.query('DELETE FROM judging.panel_seat WHERE round_id = $1', [round.id]);
    await tx.query(SEAT, [round.id, judgeIds, rooms]);
    const note = { editionId: round.editionId, subject: round.id, details: { judgeIds } };
    await this.journal.record(tx, actor, 'judging.panel-seated', note);
  }
}

function roomsOf(judgeIds: string[], fixed: { judgeId: string; room: number }[], rooms: number): (number | null)[] {
  const wrong = fixed.filter((one) => one.room > rooms || !judgeIds.includes(one.judgeId));
  if (wrong.length > 0) refuse('invalid', 'room-unknown', { rooms, judgeIds: wrong.map((one) => one.judgeId) });
  const room = new Map(fixed.map((one) => [one.judgeId, one.room]));
  return judgeIds.map((id) => room.get(id) ?? null);
}
