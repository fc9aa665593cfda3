import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { JudgingModule } from '#judging';
import { CommitDraw } from './actions/commit-draw.js';
import { FreezeDraw } from './actions/freeze-draw.js';
import { LockDraw } from './actions/lock-draw.js';
import { OpenValue } from './actions/open-value.js';
import { PublishDrawn } from './actions/publish-drawn.js';
import { RevealDraw } from './actions/reveal-draw.js';
import { SealValue } from './actions/seal-value.js';
import { VoidDraw } from './actions/void-draw.js';
import { DrawController } from './http/draw.controller.js';
import { DrawsController } from './http/draws.controller.js';
import { Draws } from './queries/draws.js';
import { DrawEntity } from './tables/draw.entity.js';
import { DrawValueEntity } from './tables/draw-value.entity.js';
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

const TABLES = [
  ScheduleEntity,
  PublicationEntity,
  StageSessionEntity,
  SlotEntity,
  PauseEntity,
  DrawEntity,
  DrawValueEntity,
];
const DRAW = [LockDraw, FreezeDraw, SealValue, CommitDraw, OpenValue, RevealDraw, PublishDrawn, VoidDraw, Draws];
const SCHEDULE = [LockSchedule, PlanSchedule, PublishSchedule, RoundGrounds, Schedules, Sessions];

/** What the hall sees: when who is on, and what happens there. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), CompetitionModule, EntryModule, JudgingModule],
  controllers: [ScheduleController, DrawsController, DrawController],
  providers: [...SCHEDULE, ...DRAW],
})
export class StageModule {}
