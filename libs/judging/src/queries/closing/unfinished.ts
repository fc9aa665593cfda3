import type { Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A judge who still owes sheets in an open round. */
export interface UnfinishedJudge {
  judgeId: string;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  /** a mobile number they proved to hold */
  phone: string | null;
  /** sheets not submitted, and of those the ones begun */
  left: number;
  drafts: number;
  /** sheets submitted */
  sheets: number;
  /** the latest end among the duties given longer than the round */
  dueAt: Date | null;
}

const UNFINISHED = `SELECT j.id AS "judgeId", p.id AS "personId", p.name, p.email, p.locale,
    (SELECT v.number FROM identity.verified_phone v WHERE v.person_id = p.id ORDER BY v.verified_at DESC LIMIT 1) AS phone,
    count(*)::int AS left, count(s.id)::int AS drafts, max(a.due_at) AS "dueAt",
    (SELECT count(*)::int FROM judging.assignment done JOIN judging.sheet given ON given.assignment_id = done.id
      WHERE done.round_id = $1 AND done.judge_id = j.id AND done.state = 'active' AND given.state = 'submitted') AS sheets
  FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id AND r.state = 'open'
  JOIN judging.judge j ON j.id = a.judge_id AND j.state = 'active'
  JOIN identity.person p ON p.id = j.person_id
  JOIN judging.participation e ON e.round_id = a.round_id AND e.entry_id = a.entry_id AND e.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND a.state = 'active' AND s.state IS DISTINCT FROM 'submitted'
  GROUP BY j.id, p.id ORDER BY count(*) DESC, p.name, j.id`;

/** Who still owes sheets, the furthest behind first. */
export function unfinishedIn(reader: Reader, roundId: string): Promise<UnfinishedJudge[]> {
  return rows<UnfinishedJudge>(reader, UNFINISHED, [roundId]);
}
