import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JournalModule } from '#journal';
import { ArchiveEdition } from './actions/archive-edition.js';
import { ChangePlan } from './actions/change-plan.js';
import { FoundEdition } from './actions/found-edition.js';
import { FoundFromFile } from './actions/found-from-file.js';
import { LoadCalendar } from './actions/load-calendar.js';
import { LockRules } from './actions/lock-rules.js';
import { MoveMilestone } from './actions/move-milestone.js';
import { PublishEdition } from './actions/publish-edition.js';
import { EditionController } from './http/edition.controller.js';
import { LedgerController } from './http/ledger.controller.js';
import { SettingsController } from './http/settings.controller.js';
import { Editions } from './queries/editions.js';
import { Front } from './queries/front.js';
import { Ledger } from './queries/ledger.js';
import { Plan } from './queries/plan.js';
import { CalendarDayEntity } from './tables/calendar-day.entity.js';
import { CompetitionEntity } from './tables/competition.entity.js';
import { EditionEntity } from './tables/edition.entity.js';
import { EditionVersionEntity } from './tables/edition-version.entity.js';
import { MilestoneEntity } from './tables/milestone.entity.js';
import { MilestoneMoveEntity } from './tables/milestone-move.entity.js';

const tables = [
  CalendarDayEntity,
  CompetitionEntity,
  EditionEntity,
  EditionVersionEntity,
  MilestoneEntity,
  MilestoneMoveEntity,
];
const actions = [
  ArchiveEdition,
  ChangePlan,
  FoundEdition,
  FoundFromFile,
  LoadCalendar,
  LockRules,
  MoveMilestone,
  PublishEdition,
];

@Module({
  imports: [TypeOrmModule.forFeature(tables), JournalModule],
  controllers: [EditionController, LedgerController, SettingsController],
  providers: [...actions, Editions, Front, Ledger, Plan],
  exports: [Editions, LockRules, FoundEdition, FoundFromFile],
})
export class CompetitionModule {}
