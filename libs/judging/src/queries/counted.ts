import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Scored } from '../domain/standing.js';

type Earlier = Record<string, string | null>;

/** Put together at once and as text: one entry after the other, in binary form, takes more than twice as long. */
const sheetsOf = (some: string) => `
  SELECT entry_id, json_agg(json_build_object('judgeId', judge_id, 'total', total, 'marks', marks)) AS sheets
  FROM (
    SELECT p.entry_id, p.judge_id, s.total,
      coalesce(json_object_agg(m.criterion, m.hundredths) FILTER (WHERE m.criterion IS NOT NULL), '{}') AS marks
    FROM judging.assignment p
    JOIN judging.sheet s ON s.assignment_id = p.id AND s.state = 'submitted'
    LEFT JOIN judging.mark m ON m.sheet_id = s.id
    WHERE p.round_id = $1 AND p.state = 'active' ${some} GROUP BY p.id, s.id
  ) sheet GROUP BY entry_id`;

const earlierOf = (some: string) => `
  SELECT p.entry_id, json_object_agg(r.code, p.exact) AS results
  FROM judging.standing p
  JOIN judging.round r ON r.id = p.round_id
  JOIN judging.round this ON this.id = $1 AND this.edition_id = r.edition_id AND r.ordinal < this.ordinal
  WHERE true ${some} GROUP BY p.entry_id`;

const countedOf = (some: string) => `SELECT p.entry_id AS "entryId", p.list_key AS "listKey", v.votes,
    coalesce(counted.sheets, '[]') AS sheets, coalesce(earlier.results, '{}') AS earlier
  FROM judging.participation p
  LEFT JOIN judging.vote v ON v.round_id = p.round_id AND v.entry_id = p.entry_id
  LEFT JOIN (${sheetsOf(some)}) counted ON counted.entry_id = p.entry_id
  LEFT JOIN (${earlierOf(some)}) earlier ON earlier.entry_id = p.entry_id
  WHERE p.round_id = $1 AND p.state <> 'left' ${some}`;

const ALL = `${countedOf('')} ORDER BY p.entry_id`;
const SOME = countedOf('AND p.entry_id = ANY($2::uuid[])');

/** What counts in a round: submitted sheets of active duties, votes, results of earlier rounds; one statement. */
@Injectable()
export class Counted {
  of(reader: Reader, roundId: string): Promise<Scored[]> {
    return rows<Scored & { earlier: Earlier }>(reader, ALL, [roundId]);
  }

  /** The same of some entries. */
  some(reader: Reader, roundId: string, entryIds: readonly string[]): Promise<Scored[]> {
    return rows<Scored & { earlier: Earlier }>(reader, SOME, [roundId, entryIds]);
  }
}
