import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { RecusalModule } from '#recusal';
import { ACTIONS } from './actions/wiring.js';
import { CONTROLLERS } from './http/wiring.js';
import { RoundCounts } from './queries/closing/round-counts.js';
import { StandingBlockers } from './queries/closing/standing-blockers.js';
import { FinalDuties } from './queries/final-duties.js';
import { FinalPanels } from './queries/final-panel.js';
import { Minutes } from './queries/closing/minutes.js';
import { FinalScores } from './queries/final-scores.js';
import { FinalStandings } from './queries/final-standings.js';
import { Lots } from './queries/lot/lots.js';
import { QUERIES } from './queries/wiring.js';
import { REACTIONS } from './reactions/wiring.js';
import { CalibrationEntity } from './tables/calibration.entity.js';
import { CalibrationSampleEntity } from './tables/calibration-sample.entity.js';
import { CalibrationSheetEntity } from './tables/calibration-sheet.entity.js';
import { CertaintyEntity } from './tables/certainty.entity.js';
import { AssignmentEntity } from './tables/assignment.entity.js';
import { AssignmentDraftEntity } from './tables/assignment-draft.entity.js';
import { AssignmentProofEntity } from './tables/assignment-proof.entity.js';
import { ClosureEntity } from './tables/closure.entity.js';
import { ExpertLotEntity } from './tables/expert-lot.entity.js';
import { ExcuseEntity } from './tables/excuse.entity.js';
import { JudgeEntity } from './tables/judge.entity.js';
import { MarkEntity } from './tables/mark.entity.js';
import { PanelSeatEntity } from './tables/panel-seat.entity.js';
import { PaperPrintEntity } from './tables/paper-print.entity.js';
import { PaperSheetEntity } from './tables/paper-sheet.entity.js';
import { ParticipationEntity } from './tables/participation.entity.js';
import { ProfileImportEntity } from './tables/profile-import.entity.js';
import { ProfileEntity } from './tables/profile.entity.js';
import { ReleaseEntity } from './tables/release.entity.js';
import { ReopeningEntity } from './tables/reopening.entity.js';
import { RoundEntity } from './tables/round.entity.js';
import { SheetEntity } from './tables/sheet.entity.js';
import { SheetRevisionEntity } from './tables/sheet-revision.entity.js';
import { SignatureEntity } from './tables/signature.entity.js';
import { StandingEntity } from './tables/standing.entity.js';
import { TranscriptEntity } from './tables/transcript.entity.js';
import { UndertakingEntity } from './tables/undertaking.entity.js';
import { VoteEntity } from './tables/vote.entity.js';

const ROUND_TABLES = [RoundEntity, PanelSeatEntity, ParticipationEntity, VoteEntity, StandingEntity, ReleaseEntity];
const SHEET_TABLES = [SheetEntity, SheetRevisionEntity, MarkEntity];
const JUDGE_TABLES = [JudgeEntity, AssignmentEntity, AssignmentProofEntity, AssignmentDraftEntity];
const POOL_TABLES = [ProfileEntity, ProfileImportEntity, UndertakingEntity, ExpertLotEntity];
const PAPER_TABLES = [PaperPrintEntity, PaperSheetEntity, TranscriptEntity, SignatureEntity];
const SAMPLE_TABLES = [CalibrationEntity, CalibrationSampleEntity, CalibrationSheetEntity];
const END_TABLES = [ClosureEntity, CertaintyEntity, ExcuseEntity, ReopeningEntity];
const TABLES = [
  ...ROUND_TABLES,
  ...SHEET_TABLES,
  ...JUDGE_TABLES,
  ...POOL_TABLES,
  ...SAMPLE_TABLES,
  ...PAPER_TABLES,
  ...END_TABLES,
];
const BELOW = [CompetitionModule, EntryModule, FileModule, IdentityModule, NotificationModule, RecusalModule];

/** Who judges what, how they judged, and what follows from it. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), ...BELOW],
  controllers: CONTROLLERS,
  providers: [...ACTIONS, ...QUERIES, ...REACTIONS],
  exports: [FinalStandings, FinalDuties, FinalPanels, FinalScores, Lots, Minutes, RoundCounts, StandingBlockers],
})
export class JudgingModule {}
