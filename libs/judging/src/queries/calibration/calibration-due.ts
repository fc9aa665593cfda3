import { refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Whether the judge of `assignment a` has to score samples of its round before anything else, in SQL. */
export const CALIBRATION_DUE = `EXISTS (SELECT FROM judging.calibration c
    JOIN judging.calibration_sample s ON s.round_id = c.round_id
    WHERE c.round_id = a.round_id AND c.required AND c.opened_at IS NOT NULL AND NOT EXISTS (
      SELECT FROM judging.calibration_sheet g WHERE g.sample_id = s.id AND g.judge_id = a.judge_id))`;

const OPENED = 'SELECT 1 FROM judging.calibration WHERE round_id = $1 AND opened_at IS NOT NULL';

/** Before a judge reads or marks an entry of the round: `calibration-due` (403). */
export function refuseUncalibrated({ uncalibrated, editionId }: { uncalibrated: boolean; editionId: string }): void {
  if (uncalibrated) refuse('not-allowed', 'calibration-due', { editionId });
}

/** A round whose rule wants samples first does not open before they have been shown. */
export async function refuseUnopened(
  reader: Reader,
  roundId: string,
  { calibration }: { calibration?: { required: boolean } },
): Promise<void> {
  if (calibration?.required && !(await row(reader, OPENED, [roundId]))) refuse('conflict', 'calibration-unopened');
}
