import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { JudgingModule } from '#judging';
import { NotificationModule } from '#notification';
import { CommitDraw } from './actions/commit-draw.js';
import { FreezeDraw } from './actions/freeze-draw.js';
import { LockDraw } from './actions/lock-draw.js';
import { NameGiver } from './actions/name-giver.js';
import { OpenValue } from './actions/open-value.js';
import { PublishDrawn } from './actions/publish-drawn.js';
import { RevealDraw } from './actions/reveal-draw.js';
import { SealValue } from './actions/seal-value.js';
import { VoidDraw } from './actions/void-draw.js';
import { VoidOverdue } from './actions/void-overdue.js';
import { DrawController } from './http/draw.controller.js';
import { DrawValueController } from './http/draw-value.controller.js';
import { DrawsController } from './http/draws.controller.js';
import { Draws } from './queries/draws.js';
import { DrawEntity } from './tables/draw.entity.js';
import { DrawValueEntity } from './tables/draw-value.entity.js';
import { ArrangeSchedule } from './actions/arrange-schedule.js';
import { CheckIn } from './actions/check-in.js';
import { IssuePass } from './actions/issue-pass.js';
import { PrintStagePaper } from './actions/print-stage-paper.js';
import { UndoCheckIn } from './actions/undo-check-in.js';
import { ArrangementController } from './http/arrangement.controller.js';
import { AttendanceController } from './http/attendance.controller.js';
import { OwnDatesController } from './http/own-dates.controller.js';
import { StageFilesController } from './http/stage-files.controller.js';
import { Attendance } from './queries/attendance.js';
import { Calendars } from './queries/calendars.js';
import { OwnSittings } from './queries/own-sittings.js';
import { OwnTurns } from './queries/own-turns.js';
import { RunningOrders } from './queries/running-order.js';
import { StageLists } from './queries/stage-lists.js';
import { EndOverdueDraws } from './reactions/end-overdue-draws.js';
import { TellAbsence } from './reactions/tell-absence.js';
import { TellSchedule } from './reactions/tell-schedule.js';
import { CheckInEntity } from './tables/check-in.entity.js';
import { PassEntity } from './tables/pass.entity.js';
import { LockSchedule } from './actions/lock-schedule.js';
import { PlanSchedule } from './actions/plan-schedule.js';
import { PublishSchedule } from './actions/publish-schedule.js';
import { ScheduleController } from './http/schedule.controller.js';
import { RoundGrounds } from './queries/round-ground.js';
import { Schedules } from './queries/schedules.js';
import { Sessions } from './queries/sessions.js';
import { PauseEntity } from './tables/pause.entity.js';
import { PublicationEntity } from './tables/publication.entity.js';
import { ScheduleEntity } from './tables/schedule.entity.js';
import { StageSessionEntity } from './tables/stage-session.entity.js';
import { SlotEntity } from './tables/slot.entity.js';
import { CloseGap } from './actions/close-gap.js';
import { CloseScreen } from './actions/close-screen.js';
import { LockRun } from './actions/lock-run.js';
import { OpenScreen } from './actions/open-screen.js';
import { PlayReveal } from './actions/play-reveal.js';
import { PrepareReveal } from './actions/prepare-reveal.js';
import { SetBells } from './actions/set-bells.js';
import { StepBack } from './actions/step-back.js';
import { SwapTurns } from './actions/swap-turns.js';
import { TakeStep } from './actions/take-step.js';
import { ConsoleController } from './http/console.controller.js';
import { FollowController } from './http/follow.controller.js';
import { HallController } from './http/hall.controller.js';
import { RevealController } from './http/reveal.controller.js';
import { ScreenController } from './http/screen.controller.js';
import { TeamClockController } from './http/team-clock.controller.js';
import { TurnController } from './http/turn.controller.js';
import { AwardDecisions } from './queries/decided-awards.js';
import { Consoles } from './queries/consoles.js';
import { Follow } from './queries/follow.js';
import { HallGuides } from './queries/hall-guides.js';
import { RevealMaterials } from './queries/reveal-material.js';
import { RevealScripts } from './queries/reveal-scripts.js';
import { Reveals } from './queries/reveals.js';
import { Scenes } from './queries/scene.js';
import { Screens } from './queries/screens.js';
import { TeamClocks } from './queries/team-clocks.js';
import { SittingList } from './queries/sitting-list.js';
import { RevealEntity } from './tables/reveal.entity.js';
import { RunEntity } from './tables/run.entity.js';
import { ScreenEntity } from './tables/screen.entity.js';
import { StepEntity } from './tables/step.entity.js';

const TABLES = [
  ScheduleEntity,
  PublicationEntity,
  StageSessionEntity,
  SlotEntity,
  PauseEntity,
  DrawEntity,
  DrawValueEntity,
  PassEntity,
  CheckInEntity,
];
const ARRANGED = [
  ArrangeSchedule,
  RunningOrders,
  OwnTurns,
  OwnSittings,
  Calendars,
  TellSchedule,
  TellAbsence,
  VoidOverdue,
  EndOverdueDraws,
];
const DOOR = [Attendance, IssuePass, CheckIn, UndoCheckIn, StageLists, PrintStagePaper];
const DRAW = [
  LockDraw,
  FreezeDraw,
  SealValue,
  NameGiver,
  CommitDraw,
  OpenValue,
  RevealDraw,
  PublishDrawn,
  VoidDraw,
  Draws,
];
const SCHEDULE = [LockSchedule, PlanSchedule, PublishSchedule, RoundGrounds, Schedules, Sessions];
const PLAY_TABLES = [RunEntity, StepEntity, ScreenEntity, RevealEntity];
const PLAY = [
  LockRun,
  TakeStep,
  StepBack,
  SwapTurns,
  CloseGap,
  SetBells,
  OpenScreen,
  CloseScreen,
  PrepareReveal,
  PlayReveal,
];
const REVEALED = [AwardDecisions, Reveals, RevealMaterials, RevealScripts];
const SIGHT = [Scenes, Consoles, Screens, TeamClocks, Follow, ...REVEALED, SittingList, HallGuides];
const STAGE_ROUTES = [
  ConsoleController,
  TurnController,
  ScreenController,
  RevealController,
  FollowController,
  HallController,
  TeamClockController,
];

/** What the hall sees: when who is on, and what happens there. */
@Module({
  imports: [
    TypeOrmModule.forFeature([...TABLES, ...PLAY_TABLES]),
    CompetitionModule,
    EntryModule,
    JudgingModule,
    NotificationModule,
  ],
  controllers: [
    ScheduleController,
    DrawsController,
    DrawController,
    DrawValueController,
    ArrangementController,
    OwnDatesController,
    StageFilesController,
    AttendanceController,
    ...STAGE_ROUTES,
  ],
  providers: [...SCHEDULE, ...DRAW, ...ARRANGED, ...DOOR, ...PLAY, ...SIGHT],
  exports: [Draws],
})
export class StageModule {}
