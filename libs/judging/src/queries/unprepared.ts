import { refuse } from '#kernel';
import { declarationDue } from '#recusal';
import { CALIBRATION_DUE, refuseUncalibrated } from './calibration/calibration-due.js';

/** What the judge `j` of the assignment `a` has to do before a mark is taken, as columns. */
export const UNPREPARED = `${CALIBRATION_DUE} AS uncalibrated, ${declarationDue('j.person_id', 'a.entry_id')} AS "declarationDue"`;

/** A duty, as far as its judge is prepared for it. */
export interface Unprepared {
  editionId: string;
  /** whether its judge has samples to score first */
  uncalibrated: boolean;
  /** whether its judge has still to say whether there is a conflict of interest */
  declarationDue: boolean;
}

/** Before a mark is taken: `calibration-due` (403), `declaration-due` (409). */
export function refuseUnprepared(duty: Unprepared): void {
  refuseUncalibrated(duty);
  if (duty.declarationDue) refuse('conflict', 'declaration-due');
}
