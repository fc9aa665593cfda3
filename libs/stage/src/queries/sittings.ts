import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Sitting } from '../domain/capacity.js';
import type { SchedulePlan } from '../domain/session.js';
import { timetableOf } from '../domain/times.js';

/** A judge of the panel, with the room where it is known. */
export interface Seat {
  judgeId: string;
  name: string;
  room: number | null;
}

const SEATS = `SELECT s.judge_id AS "judgeId", coalesce(p.name, i.name, '') AS name, coalesce(s.room, s.fixed_room) AS room
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id
  LEFT JOIN identity.person p ON p.id = j.person_id LEFT JOIN identity.invitation i ON i.id = j.invitation_id
  WHERE s.round_id = $1 ORDER BY name, j.id`;
const OTHERS = `SELECT s.id, s.kind, s.room, s.venue, s.starts_at AS "startsAt", s.ends_at AS "endsAt", false AS own,
    ARRAY(SELECT t.entry_id FROM stage.slot t WHERE t.session_id = s.id) AS "entryIds",
    ARRAY(SELECT seat.judge_id FROM judging.panel_seat seat WHERE seat.round_id = s.round_id
      AND coalesce(seat.room, seat.fixed_room, s.room) = s.room) AS "judgeIds"
  FROM stage.session s WHERE s.edition_id = $1 AND s.round_id <> $2`;

/** Who sits on the round's panel, with the room where it is known. */
export function seatsOf(reader: Reader, roundId: string): Promise<Seat[]> {
  return rows<Seat>(reader, SEATS, [roundId]);
}

/** The sittings of a plan, and those other rounds of the edition have published. */
export async function sittingsOf(
  reader: Reader,
  round: { id: string; editionId: string },
  plan: SchedulePlan,
  seats: readonly Seat[],
): Promise<Sitting[]> {
  const own = plan.sessions.map((session): Sitting => {
    const { startsAt, endsAt } = timetableOf(session);
    const { id, kind, room, venue } = session;
    const judges = seats.filter((seat) => seat.room === null || seat.room === room);
    const people = {
      entryIds: session.slots.map(({ entryId }) => entryId),
      judgeIds: judges.map(({ judgeId }) => judgeId),
    };
    return { id, kind, room, venue, startsAt, endsAt, own: true, ...people };
  });
  return [...own, ...(await rows<Sitting>(reader, OTHERS, [round.editionId, round.id]))];
}

const ABSENT = `SELECT p.entry_id AS "entryId", array_agg(s.judge_id) AS judges
  FROM judging.participation p
  JOIN judging.round r ON r.id = p.round_id AND r.state <> 'planned'
  JOIN judging.panel_seat s ON s.round_id = p.round_id AND coalesce(s.room, 1) = coalesce(p.room, 1)
  WHERE p.round_id = $1 AND p.state <> 'left' AND NOT EXISTS (SELECT FROM judging.assignment a
    WHERE a.round_id = p.round_id AND a.entry_id = p.entry_id AND a.judge_id = s.judge_id AND a.state = 'active')
  GROUP BY p.entry_id`;

/** By entry, the judges of its room who keep away from it; nobody before judges are assigned. */
export async function absencesOf(reader: Reader, roundId: string): Promise<Map<string, string[]>> {
  const found = await rows<{ entryId: string; judges: string[] }>(reader, ABSENT, [roundId]);
  return new Map(found.map(({ entryId, judges }) => [entryId, judges]));
}
