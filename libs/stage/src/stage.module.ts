import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { JudgingModule } from '#judging';
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

const TABLES = [ScheduleEntity, PublicationEntity, StageSessionEntity, SlotEntity, PauseEntity];
const SCHEDULE = [LockSchedule, PlanSchedule, PublishSchedule, RoundGrounds, Schedules, Sessions];

/** What the hall sees: when who is on, and what happens there. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), CompetitionModule, EntryModule, JudgingModule],
  controllers: [ScheduleController],
  providers: [...SCHEDULE],
})
export class StageModule {}
