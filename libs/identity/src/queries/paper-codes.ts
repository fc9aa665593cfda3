import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A printed code and what became of it; `expired`: its day is over and nobody used it. */
export interface PaperCodeCard {
  id: string;
  personId: string;
  day: string;
  state: 'open' | 'used' | 'revoked' | 'expired';
  issuedAt: Date;
  usedAt: Date | null;
}

/**
 * The newest code of a person and day counts; an older one that was used stays in sight, for a tablet may still be signed in
 * by it. One that was not used in its time is of no more use.
 */
const CARDS = `SELECT id, person_id AS "personId", day::text AS day,
    CASE WHEN state = 'open' AND day < (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date THEN 'expired' ELSE state END AS state,
    issued_at AS "issuedAt", used_at AS "usedAt"
  FROM (SELECT *, row_number() OVER (PARTITION BY person_id, day ORDER BY issued_at DESC, id DESC) AS age
    FROM identity.paper_code WHERE subject_id = $1) printed
  WHERE age = 1 OR state = 'used' ORDER BY person_id, day, issued_at DESC, id DESC`;

/** What was printed for something. */
@Injectable()
export class PaperCodes {
  /** The newest code of each person and day, and older ones that were used. */
  of(reader: Reader, subjectId: string): Promise<PaperCodeCard[]> {
    return rows<PaperCodeCard>(reader, CARDS, [subjectId]);
  }
}
