import { AbsenceController } from './absence.controller.js';
import { AssignmentController } from './assignment.controller.js';
import { CalibrationController } from './calibration.controller.js';
import { DeclarationController } from './declaration.controller.js';
import { EntrantController } from './entrant.controller.js';
import { HallCodeController } from './hall-code.controller.js';
import { JudgeImportController } from './judge-import.controller.js';
import { JudgeController } from './judge.controller.js';
import { PaperPrintController } from './paper-print.controller.js';
import { PaperScanController } from './paper-scan.controller.js';
import { PaperSheetController } from './paper-sheet.controller.js';
import { LotController } from './lot.controller.js';
import { LotsController } from './lots.controller.js';
import { OwnCalibrationController } from './own-calibration.controller.js';
import { ProfileController } from './profile.controller.js';
import { ReleaseController } from './release.controller.js';
import { ReopeningController } from './reopening.controller.js';
import { RoundAmendmentController } from './round-amendment.controller.js';
import { RoundCourseController } from './round-course.controller.js';
import { RoundEndController } from './round-end.controller.js';
import { RoundFiguresController } from './round-figures.controller.js';
import { RoundOutcomeController } from './round-outcome.controller.js';
import { RoundPreparationController } from './round-preparation.controller.js';
import { RoundRecordController } from './round-record.controller.js';
import { RoundsController } from './rounds.controller.js';
import { SampleTableController } from './sample-table.controller.js';
import { SeatController } from './seat.controller.js';
import { SheetRecordController } from './sheet-record.controller.js';
import { SheetController } from './sheet.controller.js';
import { SignatureController } from './signature.controller.js';
import { UndertakingController } from './undertaking.controller.js';
import { WorkbenchController } from './workbench.controller.js';
import { WorkbenchPublicationController } from './workbench-publication.controller.js';
import { WorkbenchRepairController } from './workbench-repair.controller.js';
import { WorkbenchTableController } from './workbench-table.controller.js';

/** Every controller of judging, in the order in which the API describes them. */
export const CONTROLLERS = [
  JudgeController,
  ProfileController,
  JudgeImportController,
  LotsController,
  LotController,
  UndertakingController,
  RoundsController,
  RoundPreparationController,
  WorkbenchController,
  WorkbenchPublicationController,
  WorkbenchRepairController,
  WorkbenchTableController,
  RoundAmendmentController,
  SeatController,
  AbsenceController,
  RoundEndController,
  ReopeningController,
  RoundCourseController,
  RoundOutcomeController,
  ReleaseController,
  RoundFiguresController,
  CalibrationController,
  OwnCalibrationController,
  SampleTableController,
  AssignmentController,
  DeclarationController,
  SheetController,
  SheetRecordController,
  EntrantController,
  HallCodeController,
  PaperPrintController,
  PaperScanController,
  PaperSheetController,
  SignatureController,
  RoundRecordController,
];
