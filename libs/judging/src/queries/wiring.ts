import { HallCodeSheets } from './hall/hall-code-sheets.js';
import { HallCodes } from './hall/hall-codes.js';
import { AssignmentPage } from './assignment-page.js';
import { AssignmentProofs } from './assignment-proof.js';
import { Counted } from './counted.js';
import { DrawMaterials } from './draw-material.js';
import { Duties } from './duty.js';
import { DutyDocuments } from './duty-documents.js';
import { Eligible } from './eligible.js';
import { EntrantPage } from './entrant-page.js';
import { FinalDuties } from './final-duties.js';
import { FinalPanels } from './final-panel.js';
import { FinalScores } from './final-scores.js';
import { FinalStandings } from './final-standings.js';
import { FrozenEntrants } from './frozen-entrants.js';
import { JudgeCopies } from './judge-copies.js';
import { JudgedEntries } from './judged-entries.js';
import { Judges } from './judges.js';
import { MyDeclarations } from './my-declarations.js';
import { MyDuties } from './my-duties.js';
import { PanelFigures } from './panel-figures.js';
import { Progress } from './progress.js';
import { RoundAgreement } from './round-agreement.js';
import { RoundCards } from './round-cards.js';
import { RoundPage } from './round-page.js';
import { RoundPeople } from './round-people.js';
import { SheetRecords } from './sheet-records.js';
import { Sheets } from './sheets.js';
import { Signatures } from './signing/signatures.js';
import { Standings } from './standings.js';
import { Vacancies } from './vacancies.js';
import { BOARD_QUERIES } from './board/wiring.js';
import { CALIBRATION_QUERIES } from './calibration/wiring.js';
import { CLOSING_QUERIES } from './closing/wiring.js';
import { IMPORT_QUERIES } from './import/wiring.js';
import { PAPER_QUERIES } from './paper/wiring.js';
import { PROFILE_QUERIES } from './profile/wiring.js';
import { RECORD_QUERIES } from './record/wiring.js';
import { SEAT_QUERIES } from './seat/wiring.js';
import { UNDERTAKING_QUERIES } from './undertaking/wiring.js';
import { LOT_QUERIES } from './lot/wiring.js';
import { WORKBENCH_QUERIES } from './workbench/wiring.js';

/** Every query of judging; a folder lists its own. */
export const QUERIES = [
  AssignmentPage,
  AssignmentProofs,
  Counted,
  DrawMaterials,
  Duties,
  DutyDocuments,
  Eligible,
  FinalStandings,
  EntrantPage,
  FinalDuties,
  FinalPanels,
  FinalScores,
  FrozenEntrants,
  JudgeCopies,
  JudgedEntries,
  Judges,
  MyDeclarations,
  MyDuties,
  PanelFigures,
  Progress,
  RoundAgreement,
  RoundCards,
  RoundPage,
  RoundPeople,
  SheetRecords,
  Sheets,
  Signatures,
  Standings,
  Vacancies,
  ...BOARD_QUERIES,
  HallCodes,
  HallCodeSheets,
  ...CALIBRATION_QUERIES,
  ...CLOSING_QUERIES,
  ...IMPORT_QUERIES,
  ...PAPER_QUERIES,
  ...PROFILE_QUERIES,
  ...RECORD_QUERIES,
  ...SEAT_QUERIES,
  ...UNDERTAKING_QUERIES,
  ...WORKBENCH_QUERIES,
  ...LOT_QUERIES,
];
