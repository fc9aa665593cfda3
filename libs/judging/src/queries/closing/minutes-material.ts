import { type SignedHead, signedHeadsOf } from '#journal';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ParticipationState } from '../../domain/participation.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import { type MinutesRecords, minutesRecords } from './minutes-records.js';

/** A judge on the minutes, with the sheets that count. */
export interface MinutesJudge {
  id: string;
  name: string;
  kind: string;
  room: number | null;
  sheets: number;
}

/** A line of the ranking on the minutes. */
export interface MinutesLine {
  entryId: string;
  listKey: string;
  rank: number | null;
  shown: string | null;
  decidedBy: string | null;
  sheets: number;
  state: ParticipationState;
}

const JUDGES = `SELECT j.id, ${JUDGE_NAME} AS name, j.kind, seat.room, count(s.id)::int AS sheets
  FROM judging.panel_seat seat JOIN judging.judge j ON j.id = seat.judge_id ${JUDGE_PEOPLE}
  LEFT JOIN judging.assignment a ON a.round_id = seat.round_id AND a.judge_id = j.id AND a.state = 'active'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  WHERE seat.round_id = $1 GROUP BY j.id, person.name, invitation.name, seat.room ORDER BY seat.room, j.kind, name, j.id`;
const LINES = `SELECT s.entry_id AS "entryId", s.list_key AS "listKey", s.rank, s.shown, s.decided_by AS "decidedBy",
    s.sheets, p.state
  FROM judging.standing s JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id
  WHERE s.round_id = $1 ORDER BY s.list_key, s.rank, s.entry_id`;
const HEAD = 'SELECT head_size::int AS size FROM judging.closure WHERE round_id = $1';

/** Everything on the minutes that only the tables of judging know. */
export interface MinutesMaterial extends MinutesRecords {
  judges: MinutesJudge[];
  lines: MinutesLine[];
  /** null: not signed yet */
  head: SignedHead | null;
}

/** Reads it. */
export async function minutesMaterial(
  reader: Reader,
  { id, editionId }: { id: string; editionId: string },
): Promise<MinutesMaterial> {
  const kept = await row<{ size: number | null }>(reader, HEAD, [id]);
  const heads = await signedHeadsOf(reader, editionId);
  return {
    judges: await rows<MinutesJudge>(reader, JUDGES, [id]),
    lines: await rows<MinutesLine>(reader, LINES, [id]),
    ...(await minutesRecords(reader, id)),
    head: heads.find(({ size }) => size === kept?.size) ?? null,
  };
}
