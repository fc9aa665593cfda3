import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LockRules } from './actions/lock-rules.js';
import { Editions } from './queries/editions.js';
import { CalendarDayEntity } from './tables/calendar-day.entity.js';
import { CompetitionEntity } from './tables/competition.entity.js';
import { EditionEntity } from './tables/edition.entity.js';
import { EditionVersionEntity } from './tables/edition-version.entity.js';
import { MilestoneEntity } from './tables/milestone.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      CalendarDayEntity,
      CompetitionEntity,
      EditionEntity,
      EditionVersionEntity,
      MilestoneEntity,
    ]),
  ],
  providers: [Editions, LockRules],
  exports: [Editions, LockRules],
})
export class CompetitionModule {}
