import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Scored } from '../domain/standing.js';

type Earlier = Record<string, string | null>;

const COUNTED = `SELECT p.entry_id AS "entryId", p.list_key AS "listKey", v.votes, counted.sheets,
    coalesce(earlier.results, '{}') AS earlier
  FROM judging.participation p
  LEFT JOIN judging.vote v ON v.round_id = p.round_id AND v.entry_id = p.entry_id
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('judgeId', a.judge_id, 'total', s.total, 'marks', marks.by)), '[]') AS sheets
    FROM judging.assignment a
    JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_object_agg(m.criterion, m.hundredths), '{}') AS by FROM judging.mark m WHERE m.sheet_id = s.id
    ) marks
    WHERE a.round_id = p.round_id AND a.entry_id = p.entry_id AND a.state = 'active'
  ) counted
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(r.code, st.exact) AS results
    FROM judging.standing st
    JOIN judging.round r ON r.id = st.round_id
    JOIN judging.round this ON this.id = p.round_id AND this.edition_id = r.edition_id AND r.ordinal < this.ordinal
    WHERE st.entry_id = p.entry_id
  ) earlier ON true
  WHERE p.round_id = $1 AND p.state <> 'left'`;

/** What counts in a round: submitted sheets of active duties, votes, results of earlier rounds; one statement. */
@Injectable()
export class Counted {
  of(reader: Reader, roundId: string): Promise<Scored[]> {
    return rows<Scored & { earlier: Earlier }>(reader, `${COUNTED} ORDER BY p.entry_id`, [roundId]);
  }

  /** The same of some entries. */
  some(reader: Reader, roundId: string, entryIds: readonly string[]): Promise<Scored[]> {
    return rows<Scored & { earlier: Earlier }>(reader, `${COUNTED} AND p.entry_id = ANY($2::uuid[])`, [
      roundId,
      entryIds,
    ]);
  }
}
