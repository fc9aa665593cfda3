import type { Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A judge to write to about a round. */
export interface Addressee {
  judgeId: string;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  code: string;
  editionId: string;
  /** entries to read */
  duties: number;
}

const WORKING = `SELECT j.id AS "judgeId", p.id AS "personId", p.name, p.email, p.locale, r.code,
    r.edition_id AS "editionId", count(*)::int AS duties
  FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id AND r.state = 'open'
  JOIN judging.judge j ON j.id = a.judge_id AND j.state = 'active'
  JOIN identity.person p ON p.id = j.person_id
  JOIN judging.participation e ON e.round_id = a.round_id AND e.entry_id = a.entry_id AND e.state <> 'left'
  WHERE a.state = 'active' AND a.round_id = $1 AND ($2::uuid IS NULL OR j.id = $2)
  GROUP BY j.id, p.id, r.id ORDER BY j.id`;

/** Judges with something to read in an open round; of one judge only when given. */
export function addresseesOf(reader: Reader, roundId: string, judgeId: string | null): Promise<Addressee[]> {
  return rows<Addressee>(reader, WORKING, [roundId, judgeId]);
}
