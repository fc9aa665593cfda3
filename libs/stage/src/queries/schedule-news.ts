import type { Locale } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { SchedulePlan } from '../domain/session.js';

/** A publication with the one before it. */
export interface News {
  editionId: string;
  code: string;
  plan: SchedulePlan;
  before: SchedulePlan | null;
  reason: string;
  drawn: boolean;
  drawnBefore: boolean;
  /** Places of turns in their sittings, by `session entry`: an entry that left keeps its own. */
  places: Readonly<Record<string, number>> | null;
}

/** Somebody to write to. */
export interface StageAddressee {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  /** The entry the person leads, or the room a judge sits in (null: every room). */
  entryId: string | null;
  room: number | null;
}

const NEWS = `SELECT r.edition_id AS "editionId", r.code, p.plan, b.plan AS before, p.reason, EXISTS (SELECT FROM stage.draw d
      WHERE d.round_id = p.round_id AND d.revealed_at <= p.published_at) AS drawn,
    EXISTS (SELECT FROM stage.draw d WHERE d.round_id = p.round_id AND d.revealed_at <= b.published_at) AS "drawnBefore",
    (SELECT jsonb_object_agg(t.session_id || ' ' || t.entry_id, t.position) FROM stage.slot t
      JOIN stage.session s ON s.id = t.session_id WHERE s.round_id = p.round_id) AS places
  FROM stage.publication p JOIN judging.round r ON r.id = p.round_id
  LEFT JOIN stage.publication b ON b.round_id = p.round_id AND b.no = p.no - 1
  WHERE p.round_id = $1 AND p.no = $2`;
const LEADS = `SELECT p.id AS "personId", p.name, p.email, p.locale, e.id AS "entryId", NULL::int AS room
  FROM judging.participation t JOIN entry.entry e ON e.id = t.entry_id JOIN identity.person p ON p.id = e.lead_id
  WHERE t.round_id = $1 AND t.state <> 'left' AND p.email IS NOT NULL ORDER BY e.number`;
const JUDGES = `SELECT p.id AS "personId", p.name, p.email, p.locale, NULL::uuid AS "entryId",
    coalesce(s.room, s.fixed_room) AS room
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id AND j.state = 'active'
  JOIN identity.person p ON p.id = j.person_id WHERE s.round_id = $1 AND p.email IS NOT NULL ORDER BY p.name, p.id`;

/** What went out as publication no. of a round. */
export function newsOf(reader: Reader, roundId: string, no: number): Promise<News | undefined> {
  return row<News>(reader, NEWS, [roundId, no]);
}

/** Leads of the round's entries, then judges of its panel. */
export async function stageAddressees(reader: Reader, roundId: string): Promise<StageAddressee[]> {
  return [
    ...(await rows<StageAddressee>(reader, LEADS, [roundId])),
    ...(await rows<StageAddressee>(reader, JUDGES, [roundId])),
  ];
}
