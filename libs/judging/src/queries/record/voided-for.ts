import type { Locale } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A judge whose sheet no longer counts. */
export interface VoidedFor {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  editionId: string;
  roundId: string;
  code: string;
}

const JUDGE = `SELECT p.id AS "personId", p.name, p.email, p.locale, j.edition_id AS "editionId", r.id AS "roundId", r.code
  FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.judge j ON j.id = a.judge_id AND j.state = 'active'
  JOIN identity.person p ON p.id = j.person_id
  WHERE a.id = $1 AND NOT EXISTS (SELECT FROM recusal.conflict c
    WHERE c.person_id = p.id AND c.subject_id = a.entry_id AND c.effect = 'block'
      AND (c.state = 'declared' OR c.source LIKE 'self:%'))`;

/** undefined: they said themselves that they must not judge it, or are no longer in the pool. */
export function voidedFor(reader: Reader, assignmentId: string): Promise<VoidedFor | undefined> {
  return row<VoidedFor>(reader, JUDGE, [assignmentId]);
}
