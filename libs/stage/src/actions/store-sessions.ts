import { found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { uniqueRefusal } from '#platform/constraint';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { PlannedSession } from '../domain/session.js';
import { timetableOf } from '../domain/times.js';

const SESSIONS = `INSERT INTO stage.session (id, round_id, edition_id, kind, room, venue, starts_at, ends_at, pitch_minutes,
    question_minutes, changeover_minutes)
  SELECT s.id, $1, $2, s.kind, s.room, s.venue, s."startsAt", s."endsAt", s."pitchMinutes", s."questionMinutes",
    s."changeoverMinutes"
  FROM jsonb_to_recordset($3::jsonb) AS s (id uuid, kind text, room int, venue text, "startsAt" timestamptz,
    "endsAt" timestamptz, "pitchMinutes" int, "questionMinutes" int, "changeoverMinutes" int)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, room = excluded.room, venue = excluded.venue,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, pitch_minutes = excluded.pitch_minutes,
    question_minutes = excluded.question_minutes, changeover_minutes = excluded.changeover_minutes`;
const BEGUN = `SELECT count(*)::int AS begun FROM stage.slot t
  JOIN stage.session s ON s.id = t.session_id AND s.round_id = $1
  LEFT JOIN jsonb_to_recordset($2::jsonb) AS p ("sessionId" uuid, "entryId" uuid, position int)
    ON p."sessionId" = t.session_id AND p."entryId" = t.entry_id AND p.position = t.position
      - (SELECT count(*) FROM stage.slot gap WHERE gap.session_id = t.session_id AND gap.position < t.position
        AND gap.closed_at IS NOT NULL)
  WHERE t.state <> 'waiting' AND p."entryId" IS NULL`;
const GONE = `DELETE FROM stage.slot t USING stage.session s
  WHERE s.id = t.session_id AND s.round_id = $1 AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset($2::jsonb) AS p ("sessionId" uuid, "entryId" uuid)
    WHERE p."sessionId" = t.session_id AND p."entryId" = t.entry_id)`;
const SLOTS = `INSERT INTO stage.slot (id, session_id, entry_id, position, block, fixed, starts_at, state)
  SELECT p.id, p."sessionId", p."entryId", p.position, p.block, p.fixed, p."startsAt", 'waiting'
  FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, "sessionId" uuid, "entryId" uuid, position int, block int,
    fixed boolean, "startsAt" timestamptz)
  ON CONFLICT (session_id, entry_id) DO UPDATE SET position = excluded.position, block = excluded.block,
    fixed = excluded.fixed, starts_at = excluded.starts_at`;
const NO_PAUSES = `DELETE FROM stage.pause p USING stage.session s WHERE s.id = p.session_id AND s.round_id = $1`;
const PAUSES = `INSERT INTO stage.pause (session_id, after, minutes, label)
  SELECT p."sessionId", p.after, p.minutes, p.label
  FROM jsonb_to_recordset($1::jsonb) AS p ("sessionId" uuid, after int, minutes int, label text)`;
const NO_SESSIONS = `DELETE FROM stage.session WHERE round_id = $1 AND id <> ALL ($2)`;

interface Owner {
  roundId: string;
  editionId: string;
}

/** Makes the published sittings of a round what the plan says; turns that have begun stay where they are. */
export async function storeSessions(tx: Tx, { roundId, editionId }: Owner, plan: readonly PlannedSession[]) {
  const slots = JSON.stringify(plan.flatMap(slotsOf));
  const { begun } = found(await row<{ begun: number }>(tx, BEGUN, [roundId, slots]));
  if (begun > 0) refuse('conflict', 'turn-begun', { count: begun });
  const sessions = plan.map((session) => ({ ...session, ...timetableOf(session), slots: [], pauses: [] }));
  await tx.query(SESSIONS, [roundId, editionId, JSON.stringify(sessions)]);
  await tx.query(GONE, [roundId, slots]);
  await tx.query(SLOTS, [slots]);
  await tx.query(NO_PAUSES, [roundId]);
  await tx.query(PAUSES, [JSON.stringify(plan.flatMap(pausesOf))]);
  const rest = tx.query(NO_SESSIONS, [roundId, plan.map(({ id }) => id)]);
  await uniqueRefusal(rest, { fk_check_in_session: ['conflict', 'session-attended'] });
}

function slotsOf(session: PlannedSession) {
  const times = timetableOf(session);
  return session.slots.map(({ entryId, block, fixed }, at) => {
    const place = { id: newId(), sessionId: session.id, position: at + 1 };
    return { ...place, entryId, block, fixed, startsAt: times.slots[at]!.startsAt };
  });
}

function pausesOf({ id: sessionId, pauses }: PlannedSession) {
  return pauses.map((pause) => ({ sessionId, ...pause }));
}
