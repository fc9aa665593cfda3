import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { Way } from '../domain/attendance.js';
import { LEFT } from './left.js';
import { may } from '../domain/policy.js';
import type { SessionKind } from '../domain/session.js';
import type { AttendanceView, AttendeeView } from './attendance.view.js';

interface Place {
  sessionId: string;
  editionId: string;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
}
interface Turn {
  entryId: string;
  position: number;
  startsAt: Date;
}
interface Present {
  id: string;
  subjectId: string;
  at: Date;
  how: Way;
}

const SESSION = `SELECT id AS "sessionId", edition_id AS "editionId", kind, room, venue, starts_at AS "startsAt"
  FROM stage.session WHERE id = $1 AND round_id = $2`;
/** Who has left the round is not expected. */
const TURNS = `SELECT t.entry_id AS "entryId", t.position, t.starts_at AS "startsAt"
  FROM stage.slot t JOIN stage.session s ON s.id = t.session_id
  WHERE t.session_id = $1 AND ${LEFT} IS NULL ORDER BY t.position`;
const JUDGES = `SELECT j.id, coalesce(p.name, i.name, '') AS name, o.name AS organisation
  FROM stage.session s JOIN judging.panel_seat seat ON seat.round_id = s.round_id
    AND coalesce(seat.room, seat.fixed_room, s.room) = s.room
  JOIN judging.judge j ON j.id = seat.judge_id AND j.state = 'active'
  JOIN identity.organisation o ON o.id = j.organisation_id
  LEFT JOIN identity.person p ON p.id = j.person_id LEFT JOIN identity.invitation i ON i.id = j.invitation_id
  WHERE s.id = $1 AND s.kind = 'judging' ORDER BY name, j.id`;
const PRESENT = `SELECT id, coalesce(entry_id, judge_id) AS "subjectId", at, how FROM stage.check_in
  WHERE session_id = $1 AND undone_at IS NULL`;

/** Who is expected at a sitting, and who has come. */
@Injectable()
export class Attendance {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: EntryCards,
  ) {}

  async of(
    actor: Actor,
    place: { roundId: string; sessionId: string },
    reader: Reader = this.unit.read,
  ): Promise<AttendanceView> {
    const session = found(await row<Place>(reader, SESSION, [place.sessionId, place.roundId]));
    const { editionId, ...sitting } = session;
    found(may.readSessions(actor, editionId) || null);
    permit(may.readAttendance(actor, editionId));
    const people = await this.expected(reader, place.sessionId);
    const present = new Map(
      (await rows<Present>(reader, PRESENT, [place.sessionId])).map((one) => [one.subjectId, one]),
    );
    const items = people.map((one) => ({ ...one, checkIn: checkInOf(present.get(one.id)) }));
    const missing = items.filter(({ checkIn }) => checkIn === null).length;
    return { ...sitting, items, missing, can: { checkIn: may.checkIn(actor, editionId) } };
  }

  private async expected(reader: Reader, sessionId: string): Promise<Omit<AttendeeView, 'checkIn'>[]> {
    const turns = await rows<Turn>(reader, TURNS, [sessionId]);
    const ids = turns.map(({ entryId }) => entryId);
    const cards = await this.cards.byIds(reader, ids);
    const judges = await rows<{ id: string; name: string; organisation: string }>(reader, JUDGES, [sessionId]);
    return [...turns.flatMap((turn) => teamOf(turn, cards)), ...judges.map(judgeOf)];
  }
}

function teamOf({ entryId, position, startsAt }: Turn, cards: readonly EntryCard[]): Omit<AttendeeView, 'checkIn'>[] {
  const card = cards.find(({ id }) => id === entryId);
  if (!card) return [];
  const { number, title: name, organisation } = card;
  return [{ kind: 'entry', id: entryId, number, position, startsAt, name, organisation }];
}

function judgeOf(judge: { id: string; name: string; organisation: string }): Omit<AttendeeView, 'checkIn'> {
  return { kind: 'judge', ...judge, number: null, position: null, startsAt: null };
}

function checkInOf(one: Present | undefined): AttendeeView['checkIn'] {
  return one ? { id: one.id, at: one.at, how: one.how } : null;
}
