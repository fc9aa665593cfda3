import { PrintHallCodes } from './hall/print-hall-codes.js';
import { RevokeHallCode } from './hall/revoke-hall-code.js';
import { WelcomeJudge } from './hall/welcome-judge.js';
import { AddJudge } from './add-judge.js';
import { AdvanceRound } from './advance-round.js';
import { AssignJudges } from './assign-judges.js';
import { BringEntrants } from './bring-entrants.js';
import { ChangeJudge } from './change-judge.js';
import { ClearCopies } from './clear-copies.js';
import { CloseRound } from './close-round.js';
import { DeclareDuties } from './declare-duties.js';
import { FreezeRound } from './freeze-round.js';
import { JoinPool } from './join-pool.js';
import { JudgingTraces } from './judging-traces.js';
import { LeavePool } from './leave-pool.js';
import { LeaveRounds } from './leave-rounds.js';
import { LockDuty } from './lock-duty.js';
import { LockRound } from './lock-round.js';
import { NameOrganisation } from './name-organisation.js';
import { OfferSeat } from './offer-seat.js';
import { OpenDocument } from './open-document.js';
import { OpenEntrantDocument } from './open-entrant-document.js';
import { OpenRound } from './open-round.js';
import { PlanRounds } from './plan-rounds.js';
import { RecordVotes } from './record-votes.js';
import { RecuseConflicted } from './recuse-conflicted.js';
import { RecuseMyself } from './recuse-myself.js';
import { RELEASING } from './releasing.js';
import { ReopenRound } from './reopen-round.js';
import { ReopenSheet } from './reopen-sheet.js';
import { ReplaceJudge } from './replace-judge.js';
import { SaveSheet } from './save-sheet.js';
import { SeatPanel } from './seat-panel.js';
import { SignSheets } from './signing/sign-sheets.js';
import { SubmitSheet } from './submit-sheet.js';
import { CALIBRATION_ACTIONS } from './calibration/wiring.js';
import { CLOSING_ACTIONS } from './closing/wiring.js';
import { IMPORT_ACTIONS } from './import/wiring.js';
import { PAPER_ACTIONS } from './paper/wiring.js';
import { PROFILE_ACTIONS } from './profile/wiring.js';
import { SEAT_ACTIONS } from './seat/wiring.js';
import { SUBMISSION_ACTIONS } from './submission/wiring.js';
import { UNDERTAKING_ACTIONS } from './undertaking/wiring.js';
import { LOT_ACTIONS } from './lot/wiring.js';
import { WORKBENCH_ACTIONS } from './workbench/wiring.js';

/** Every action of judging; a folder lists its own. */
export const ACTIONS = [
  AddJudge,
  AdvanceRound,
  AssignJudges,
  BringEntrants,
  ChangeJudge,
  ClearCopies,
  CloseRound,
  DeclareDuties,
  FreezeRound,
  JoinPool,
  JudgingTraces,
  LeavePool,
  LeaveRounds,
  LockDuty,
  LockRound,
  NameOrganisation,
  OfferSeat,
  OpenDocument,
  OpenEntrantDocument,
  OpenRound,
  PlanRounds,
  PrintHallCodes,
  WelcomeJudge,
  RevokeHallCode,
  RecordVotes,
  RecuseConflicted,
  RecuseMyself,
  ...RELEASING,
  ReopenRound,
  ReopenSheet,
  ReplaceJudge,
  SaveSheet,
  SeatPanel,
  SignSheets,
  SubmitSheet,
  ...CALIBRATION_ACTIONS,
  ...CLOSING_ACTIONS,
  ...IMPORT_ACTIONS,
  ...PAPER_ACTIONS,
  ...PROFILE_ACTIONS,
  ...SEAT_ACTIONS,
  ...SUBMISSION_ACTIONS,
  ...UNDERTAKING_ACTIONS,
  ...WORKBENCH_ACTIONS,
  ...LOT_ACTIONS,
];
