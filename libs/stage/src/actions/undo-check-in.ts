import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { Attendance } from '../queries/attendance.js';
import type { AttendanceView } from '../queries/attendance.view.js';
import { CheckInEntity } from '../tables/check-in.entity.js';

interface Place {
  roundId: string;
  sessionId: string;
}

const STANDING = `SELECT s.edition_id AS "editionId", coalesce(c.entry_id, c.judge_id) AS subject
  FROM stage.check_in c JOIN stage.session s ON s.id = c.session_id
  WHERE c.id = $1 AND s.id = $2 AND s.round_id = $3 AND c.undone_at IS NULL FOR UPDATE OF c`;

/** Takes a check-in back that was a mistake; it stays on record as undone. */
@Injectable()
export class UndoCheckIn {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly attendance: Attendance,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, place: Place, id: string): Promise<AttendanceView> {
    return this.unit.run(async (tx) => {
      const { roundId, sessionId } = place;
      const standing = await row<{ editionId: string; subject: string }>(tx, STANDING, [id, sessionId, roundId]);
      const { editionId, subject } = found(standing);
      found(may.readSessions(actor, editionId) || null);
      permit(may.checkIn(actor, editionId));
      await tx.update(CheckInEntity, id, { undoneAt: await now(tx), undoneBy: actor.personId });
      await this.journal.record(tx, actor, 'stage.check-in-undone', { editionId, subject, details: { sessionId } });
      return this.attendance.of(actor, place, tx);
    });
  }
}
