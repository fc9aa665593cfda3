import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { RecusalModule } from '#recusal';
import { CorrectProfile } from './actions/profile/correct-profile.js';
import { ImportJudges } from './actions/import/import-judges.js';
import { UndoImport } from './actions/import/undo-import.js';
import { InviteProfiles } from './actions/profile/invite-profiles.js';
import { SignUndertaking } from './actions/undertaking/sign-undertaking.js';
import { AddJudge } from './actions/add-judge.js';
import { AdvanceRound } from './actions/advance-round.js';
import { AssignJudges } from './actions/assign-judges.js';
import { BringEntrants } from './actions/bring-entrants.js';
import { ChangeJudge } from './actions/change-judge.js';
import { CloseRound } from './actions/close-round.js';
import { CountTwice } from './actions/closing/count-twice.js';
import { ExcuseBlockers } from './actions/closing/excuse-blockers.js';
import { DeclareDuties } from './actions/declare-duties.js';
import { FreezeRound } from './actions/freeze-round.js';
import { JoinPool } from './actions/join-pool.js';
import { LeavePool } from './actions/leave-pool.js';
import { LeaveRounds } from './actions/leave-rounds.js';
import { JudgingTraces } from './actions/judging-traces.js';
import { LockDuty } from './actions/lock-duty.js';
import { LockRound } from './actions/lock-round.js';
import { NameOrganisation } from './actions/name-organisation.js';
import { OfferSeat } from './actions/offer-seat.js';
import { OpenRound } from './actions/open-round.js';
import { PlanRounds } from './actions/plan-rounds.js';
import { RecordVotes } from './actions/record-votes.js';
import { RecuseConflicted } from './actions/recuse-conflicted.js';
import { RecuseMyself } from './actions/recuse-myself.js';
import { RELEASING } from './actions/releasing.js';
import { ReopenRound } from './actions/reopen-round.js';
import { ReopenSheet } from './actions/reopen-sheet.js';
import { ReplaceJudge } from './actions/replace-judge.js';
import { SaveSheet } from './actions/save-sheet.js';
import { SeatPanel } from './actions/seat-panel.js';
import { HandInSheet } from './actions/submission/hand-in-sheet.js';
import { TakeDuties } from './actions/submission/take-duties.js';
import { SubmitSheet } from './actions/submit-sheet.js';
import { AssignmentController } from './http/assignment.controller.js';
import { ProfileController } from './http/profile.controller.js';
import { DeclarationController } from './http/declaration.controller.js';
import { UndertakingController } from './http/undertaking.controller.js';
import { JudgeImportController } from './http/judge-import.controller.js';
import { JudgeController } from './http/judge.controller.js';
import { ReleaseController } from './http/release.controller.js';
import { RoundAmendmentController } from './http/round-amendment.controller.js';
import { RoundEndController } from './http/round-end.controller.js';
import { RoundFiguresController } from './http/round-figures.controller.js';
import { RoundPreparationController } from './http/round-preparation.controller.js';
import { RoundsController } from './http/rounds.controller.js';
import { SheetController } from './http/sheet.controller.js';
import { SheetRecordController } from './http/sheet-record.controller.js';
import { AssignmentPage } from './queries/assignment-page.js';
import { AssignmentProofs } from './queries/assignment-proof.js';
import { Closing } from './queries/closing/closing.js';
import { Counted } from './queries/counted.js';
import { DrawMaterials } from './queries/draw-material.js';
import { Duties } from './queries/duty.js';
import { Eligible } from './queries/eligible.js';
import { FinalStandings } from './queries/final-standings.js';
import { DutyDocuments } from './queries/duty-documents.js';
import { JudgeCopies } from './queries/judge-copies.js';
import { JudgedEntries } from './queries/judged-entries.js';
import { ClearCopies } from './actions/clear-copies.js';
import { OpenDocument } from './actions/open-document.js';
import { SweepCopies } from './reactions/sweep-copies.js';
import { JudgeTables } from './queries/import/judge-tables.js';
import { Judges } from './queries/judges.js';
import { MyDeclarations } from './queries/my-declarations.js';
import { MyDuties } from './queries/my-duties.js';
import { Profiles } from './queries/profile/profiles.js';
import { Progress } from './queries/progress.js';
import { RoundAgreement } from './queries/round-agreement.js';
import { RoundCards } from './queries/round-cards.js';
import { RoundPage } from './queries/round-page.js';
import { RoundPeople } from './queries/round-people.js';
import { Results } from './queries/closing/results.js';
import { RoundWorks } from './queries/closing/round-work.js';
import { SheetRecords } from './queries/sheet-records.js';
import { Sheets } from './queries/sheets.js';
import { Standings } from './queries/standings.js';
import { Undertakings } from './queries/undertaking/undertakings.js';
import { Vacancies } from './queries/vacancies.js';
import { CallForMaterials } from './reactions/call-for-materials.js';
import { FollowConflicts } from './reactions/follow-conflicts.js';
import { FollowEntry } from './reactions/follow-entry.js';
import { FollowInvitation } from './reactions/follow-invitation.js';
import { FollowPlan } from './reactions/follow-plan.js';
import { TellJudges } from './reactions/tell-judges.js';
import { SealClosure } from './actions/closing/seal-closure.js';
import { Minutes } from './queries/closing/minutes.js';
import { PrintMinutes } from './queries/closing/print-minutes.js';
import { SealRound } from './reactions/seal-round.js';
import { AddReader } from './actions/closing/add-reader.js';
import { PromoteEntry } from './actions/closing/promote-entry.js';
import { RemindJudges } from './actions/closing/remind-judges.js';
import { RemindOnTime } from './actions/closing/remind-on-time.js';
import { SendReminder } from './actions/closing/send-reminder.js';
import { TellOutcomes } from './actions/closing/tell-outcomes.js';
import { WeighStandings } from './actions/closing/weigh-standings.js';
import { RoundCourseController } from './http/round-course.controller.js';
import { RoundOutcomeController } from './http/round-outcome.controller.js';
import { ReminderPreview } from './queries/closing/reminder.js';
import { RoundCertainty } from './queries/closing/round-certainty.js';
import { RemindInTime } from './reactions/remind-in-time.js';
import { TellTeams } from './reactions/tell-teams.js';
import { ThankJudges } from './reactions/thank-judges.js';
import { WeighPlaces } from './reactions/weigh-places.js';
import { CertaintyEntity } from './tables/certainty.entity.js';
import { AssignmentEntity } from './tables/assignment.entity.js';
import { AssignmentProofEntity } from './tables/assignment-proof.entity.js';
import { ClosureEntity } from './tables/closure.entity.js';
import { ExcuseEntity } from './tables/excuse.entity.js';
import { JudgeEntity } from './tables/judge.entity.js';
import { MarkEntity } from './tables/mark.entity.js';
import { PanelSeatEntity } from './tables/panel-seat.entity.js';
import { ParticipationEntity } from './tables/participation.entity.js';
import { ProfileImportEntity } from './tables/profile-import.entity.js';
import { ProfileEntity } from './tables/profile.entity.js';
import { ReleaseEntity } from './tables/release.entity.js';
import { RoundEntity } from './tables/round.entity.js';
import { SheetEntity } from './tables/sheet.entity.js';
import { SheetRevisionEntity } from './tables/sheet-revision.entity.js';
import { StandingEntity } from './tables/standing.entity.js';
import { UndertakingEntity } from './tables/undertaking.entity.js';
import { VoteEntity } from './tables/vote.entity.js';

const ROUND_TABLES = [RoundEntity, PanelSeatEntity, ParticipationEntity, VoteEntity, StandingEntity, ReleaseEntity];
const SHEET_TABLES = [SheetEntity, SheetRevisionEntity, MarkEntity];
const JUDGE_TABLES = [JudgeEntity, AssignmentEntity, AssignmentProofEntity];
const POOL_TABLES = [ProfileEntity, ProfileImportEntity, UndertakingEntity];
const END_TABLES = [ClosureEntity, CertaintyEntity, ExcuseEntity];
const TABLES = [...ROUND_TABLES, ...SHEET_TABLES, ...JUDGE_TABLES, ...POOL_TABLES, ...END_TABLES];
const POOL = [AddJudge, ChangeJudge, NameOrganisation, RecuseConflicted, OfferSeat, JoinPool, LeavePool, Judges];
const PROFILES = [CorrectProfile, InviteProfiles, Profiles, SignUndertaking, Undertakings];
const IMPORTS = [...PROFILES, JudgeTables, ImportJudges, UndoImport];
const PREPARATION = [LockRound, PlanRounds, BringEntrants, SeatPanel, AssignJudges, FreezeRound, OpenRound];
const COURSE = [ReplaceJudge, RecordVotes, ReopenSheet, CloseRound, ReopenRound, AdvanceRound, LeaveRounds];
const CLOSING = [RoundWorks, Results, Closing, CountTwice, ExcuseBlockers];
const COMPLETING = [AddReader, SendReminder, RemindJudges, RemindOnTime, ReminderPreview, RemindInTime];
const SEAL = [SealClosure, SealRound, Minutes, PrintMinutes];
const OUTCOME = [WeighStandings, WeighPlaces, RoundCertainty, PromoteEntry, TellOutcomes, TellTeams, ThankJudges];
const COPIES = [OpenDocument, DutyDocuments, JudgeCopies, ClearCopies, SweepCopies];
const DECLARING = [DeclareDuties, MyDeclarations];
const DESK = [LockDuty, SaveSheet, SubmitSheet, RecuseMyself, Duties, MyDuties, AssignmentPage, JudgedEntries, Sheets];
const HANDING_IN = [HandInSheet, TakeDuties];
const RECORDS = [SheetRecords, JudgingTraces];
const MATERIAL = [Eligible, DrawMaterials, Vacancies, Counted];
const PAGES = [RoundCards, RoundPage, RoundPeople, Progress, Standings, RoundAgreement, AssignmentProofs];
const REACTIONS = [FollowPlan, FollowInvitation, FollowEntry, FollowConflicts, CallForMaterials, TellJudges];
const DOOR = [FinalStandings];
const BELOW = [CompetitionModule, EntryModule, IdentityModule, NotificationModule, RecusalModule];
const DESKS = [JudgeController, ProfileController, JudgeImportController, UndertakingController];

/** Who judges what, how they judged, and what follows from it. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), ...BELOW],
  controllers: [
    ...DESKS,
    RoundsController,
    RoundPreparationController,
    RoundAmendmentController,
    RoundEndController,
    RoundCourseController,
    RoundOutcomeController,
    ReleaseController,
    RoundFiguresController,
    AssignmentController,
    DeclarationController,
    SheetController,
    SheetRecordController,
  ],
  providers: [
    ...POOL,
    ...IMPORTS,
    ...PREPARATION,
    ...COURSE,
    ...CLOSING,
    ...COMPLETING,
    ...OUTCOME,
    ...SEAL,
    ...[...HANDING_IN, ...RELEASING],
    ...DESK,
    ...DECLARING,
    ...COPIES,
    ...RECORDS,
    ...MATERIAL,
    ...PAGES,
    ...REACTIONS,
    ...DOOR,
  ],
  exports: DOOR,
})
export class JudgingModule {}
