import type { Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A judge with samples to score. */
export interface ToCalibrate {
  judgeId: string;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  code: string;
  editionId: string;
  /** not yet scored */
  samples: number;
}

const WAITING = `SELECT j.id AS "judgeId", p.id AS "personId", p.name, p.email, p.locale, r.code, r.edition_id AS "editionId",
    count(*)::int AS samples
  FROM judging.calibration c
  JOIN judging.round r ON r.id = c.round_id
  JOIN judging.calibration_sample s ON s.round_id = r.id
  JOIN judging.panel_seat seat ON seat.round_id = r.id
  JOIN judging.judge j ON j.id = seat.judge_id AND j.state = 'active'
  JOIN identity.person p ON p.id = j.person_id
  WHERE c.round_id = $1 AND c.opened_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM judging.calibration_sheet g WHERE g.sample_id = s.id AND g.judge_id = j.id)
  GROUP BY j.id, p.id, r.id ORDER BY j.id`;

/** The judges of a round's panel who have not scored all its samples. */
export function toCalibrate(reader: Reader, roundId: string): Promise<ToCalibrate[]> {
  return rows<ToCalibrate>(reader, WAITING, [roundId]);
}
