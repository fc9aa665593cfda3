import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, randomFrom, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { rankedFor } from '../../domain/replacement.js';
import { refuseKeptAway } from '#recusal';
import type { RoundView } from '../../queries/round.view.js';
import { OPEN_SEAT, Vacancies } from '../../queries/vacancies.js';
import { type LockedRound, LockRound } from '../lock-round.js';
import { refuseLate } from '../refuse-late.js';
import { giveSeat, vacate } from './give-seat.js';

/** Who joins the panel, in which room (needed where there are several), why, and whose free seats they take. */
export interface SubstituteWish {
  judgeId: string;
  room?: number;
  reason: string;
  inPlaceOf?: string;
}

interface FreeSeat {
  assignmentId: string;
  entryId: string;
}

const POOL = `SELECT EXISTS (SELECT FROM judging.panel_seat s WHERE s.round_id = $2 AND s.judge_id = j.id) AS seated
  FROM judging.judge j WHERE j.id = $3 AND j.edition_id = $1 AND j.state = 'active'`;
const SEAT = 'INSERT INTO judging.panel_seat (round_id, judge_id, fixed_room, room) VALUES ($1, $2, $3, $3)';
const LEFT = `SELECT a.id AS "assignmentId", a.entry_id AS "entryId" FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND a.judge_id = $2 AND ${OPEN_SEAT} ORDER BY a.id`;

/** Seats a judge of the pool on the panel of an open round, and gives them the seats somebody has left, as far as they may. */
@Injectable()
export class SeatSubstitute {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly vacancies: Vacancies,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, wish: SubstituteWish): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, wish);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `judges-not-active` (422), `sits-already` (409), `room-unknown` (422). */
  async within(tx: Tx, actor: Actor, roundId: string, wish: SubstituteWish): Promise<void> {
    const { judgeId, inPlaceOf = null, reason } = wish;
    const intention = { permission: 'seatPanel', verb: 'amend', about: [] } as const;
    const locked = await this.rounds.within(tx, actor, roundId, intention);
    await refuseLate(tx, locked);
    const { round } = locked;
    const room = roomOf(wish, locked.plan.rooms);
    const one = await row<{ seated: boolean }>(tx, POOL, [round.editionId, roundId, judgeId]);
    if (!one) return refuse('invalid', 'judges-not-active', { judgeIds: [judgeId], count: 1 });
    if (one.seated) refuse('conflict', 'sits-already');
    await tx.query(SEAT, [roundId, judgeId, room]);
    const entries = await this.takeOver(tx, actor, locked, { judgeId, inPlaceOf });
    await this.journal.record(tx, actor, 'judging.substitute-seated', {
      editionId: round.editionId,
      subject: judgeId,
      details: { roundId, judgeId, room, reason, inPlaceOf, entries },
      seal: { round: round.code, judge: judgeId, room: String(room), reason, inPlaceOf, entries },
    });
  }

  /** In an order of their own; what they may not take stays free. */
  private async takeOver(
    tx: Tx,
    actor: Actor,
    locked: LockedRound,
    { judgeId, inPlaceOf }: { judgeId: string; inPlaceOf: string | null },
  ): Promise<string[]> {
    const left = await rows<FreeSeat>(tx, LEFT, [locked.round.id, inPlaceOf]);
    const about = left.map(({ entryId }) => entryId);
    await refuseKeptAway(tx, actor.personId, about);
    const taken = left.length > 0 ? await this.open(tx, locked, left, judgeId) : [];
    for (const { assignmentId, entryId } of taken) {
      await vacate(tx, locked, assignmentId);
      await giveSeat(tx, this.journal, actor, locked, { assignmentId, entryId, judgeId, how: { substitute: true } });
    }
    return taken.map(({ entryId }) => entryId);
  }

  /** The seats that are not closed to them, as many as they take, in an order of their own. */
  private async open(tx: Tx, { round, plan }: LockedRound, left: FreeSeat[], judgeId: string): Promise<FreeSeat[]> {
    const vacancyOf = await this.vacancies.of(tx, round, plan);
    const free = left.flatMap((seat) => {
      const { candidates } = rankedFor(vacancyOf(seat.entryId, ''));
      return candidates.filter((one) => one.judgeId === judgeId).map(({ limit }) => ({ ...seat, limit }));
    });
    const order = randomFrom(`${round.seed ?? ''} order ${judgeId}`).shuffle(free);
    return order.slice(0, free[0]?.limit ?? 0);
  }
}

function roomOf({ judgeId, room }: SubstituteWish, rooms: number): number {
  const chosen = room ?? (rooms === 1 ? 1 : rooms + 1);
  return chosen <= rooms ? chosen : refuse('invalid', 'room-unknown', { rooms, judgeIds: [judgeId] });
}
