import { found } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ListCertainty } from '../../domain/closing/certainty.js';
import { absencesOf, type MinutesAbsence } from './minutes-absences.js';
import { type MinutesReopening, reopeningsOf } from './reopenings.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';

/** A vote of the panel on the minutes. */
export interface MinutesVote {
  entryId: string;
  votes: number;
}

/** A paper sheet on the minutes: who read it off, and who decided where they differed. */
export interface MinutesSheet {
  no: number;
  state: string;
  entryId: string;
  judge: string;
  readers: string[];
  decider: string | null;
  reason: string | null;
}

/** How many sheets each side has signed. */
export interface MinutesSignatures {
  sheets: number;
  judge: number;
  scorekeeper: number;
  /** of both sides together, by hand on paper */
  onPaper: number;
}

/** What the minutes tell beside the ranking. */
export interface MinutesRecords {
  absences: MinutesAbsence[];
  reopenings: MinutesReopening[];
  votes: MinutesVote[];
  sheets: MinutesSheet[];
  signatures: MinutesSignatures;
  /** null: still being computed */
  certainty: ListCertainty[] | null;
}

const VOTES = 'SELECT entry_id AS "entryId", votes FROM judging.vote WHERE round_id = $1 ORDER BY votes DESC, entry_id';
const SHEETS = `SELECT s.no, s.state, a.entry_id AS "entryId", ${JUDGE_NAME} AS judge, d.name AS decider, s.reason,
    coalesce((SELECT jsonb_agg(who.name ORDER BY t.place) FROM judging.transcript t
      JOIN identity.person who ON who.id = t.person_id WHERE t.paper_id = s.id AND t.place < 3), '[]') AS readers
  FROM judging.paper_sheet s JOIN judging.assignment a ON a.id = s.assignment_id
  JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE} LEFT JOIN identity.person d ON d.id = s.decided_by
  WHERE s.round_id = $1 AND s.state <> 'printed' ORDER BY s.no`;
const SIGNATURES = `SELECT count(DISTINCT v.sheet_id)::int AS sheets,
    count(*) FILTER (WHERE g.side = 'judge')::int AS judge, count(*) FILTER (WHERE g.side = 'scorekeeper')::int AS scorekeeper,
    count(*) FILTER (WHERE g.way = 'paper')::int AS "onPaper"
  FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.sheet_revision v ON v.sheet_id = s.id AND v.reopened_at IS NULL
  LEFT JOIN judging.signature g ON g.sheet_id = v.sheet_id AND g.no = v.no
  WHERE a.round_id = $1 AND a.state = 'active'`;
const CERTAINTY = 'SELECT lists FROM judging.certainty WHERE round_id = $1';

/** Reads it. */
export async function minutesRecords(reader: Reader, roundId: string): Promise<MinutesRecords> {
  const [weighed] = await rows<{ lists: ListCertainty[] }>(reader, CERTAINTY, [roundId]);
  const [signatures] = await rows<MinutesSignatures>(reader, SIGNATURES, [roundId]);
  return {
    absences: await absencesOf(reader, roundId),
    reopenings: await reopeningsOf(reader, roundId),
    votes: await rows<MinutesVote>(reader, VOTES, [roundId]),
    sheets: await rows<MinutesSheet>(reader, SHEETS, [roundId]),
    signatures: found(signatures),
    certainty: weighed?.lists ?? null,
  };
}
