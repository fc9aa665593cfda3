import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { codeOf, entryNumbered, type Way } from '../domain/attendance.js';
import { may } from '../domain/policy.js';
import { Attendance } from '../queries/attendance.js';
import type { AttendanceView, AttendeeView, CheckInOutcomeView } from '../queries/attendance.view.js';
import { CheckInEntity } from '../tables/check-in.entity.js';

/** Where somebody comes to, and what tells who it is: a scanned code, a number that was said, or a line of the list. */
export interface Arrival {
  roundId: string;
  sessionId: string;
  code?: string;
  number?: string;
  attendeeId?: string;
}

const SITTING = `SELECT edition_id AS "editionId" FROM stage.session WHERE id = $1 AND round_id = $2 FOR UPDATE`;
const HOLDER = `SELECT coalesce(entry_id, judge_id) AS id FROM stage.pass WHERE code_hash = $1 AND edition_id = $2`;

/** Notes that a team or a judge has come; a second time changes nothing and says so. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly attendance: Attendance,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, arrival: Arrival): Promise<CheckInOutcomeView> {
    return this.unit.run(async (tx) => {
      const { roundId, sessionId } = arrival;
      const { editionId } = found(await row<{ editionId: string }>(tx, SITTING, [sessionId, roundId]));
      found(may.readSessions(actor, editionId) || null);
      permit(may.checkIn(actor, editionId));
      const list = await this.attendance.of(actor, arrival, tx);
      const { attendee, how } = await whoCame(tx, editionId, arrival, list);
      if (attendee.checkIn) return { attendee, again: true };
      const checkIn = { id: newId(), at: await now(tx), how };
      const { id: subjectId, kind } = attendee;
      const who = kind === 'entry' ? { entryId: subjectId } : { judgeId: subjectId };
      await tx.insert(CheckInEntity, { ...checkIn, ...who, sessionId, byPerson: actor.personId });
      const note = { editionId, subject: subjectId, details: { sessionId, how } };
      await this.journal.record(tx, actor, 'stage.attendee-checked-in', note);
      return { attendee: { ...attendee, checkIn }, again: false };
    });
  }
}

async function whoCame(tx: Tx, editionId: string, arrival: Arrival, { items }: AttendanceView) {
  const { code, number, attendeeId } = arrival;
  if (code !== undefined) {
    const read = codeOf(code);
    const holder = read ? await row<{ id: string }>(tx, HOLDER, [sha256(read), editionId]) : undefined;
    if (!holder) refuse('invalid', 'pass-unknown');
    return { attendee: expected(items.find(({ id }) => id === holder.id)), how: 'code' as Way };
  }
  if (number !== undefined) {
    const entries = items.flatMap((item) => (item.number === null ? [] : [{ ...item, number: item.number }]));
    return { attendee: expected(entryNumbered(entries, number)), how: 'number' as Way };
  }
  return { attendee: expected(items.find(({ id }) => id === attendeeId)), how: 'list' as Way };
}

function expected(attendee: AttendeeView | undefined): AttendeeView {
  return attendee ?? refuse('invalid', 'attendee-not-expected');
}
