import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { JournalModule } from '#journal';
import { ArchiveEdition } from './actions/archive-edition.js';
import { ArchiveKeepers } from './actions/archive-keepers.js';
import { ChangePlan } from './actions/change-plan.js';
import { FormKeepers } from './actions/form-keepers.js';
import { FoundEdition } from './actions/found-edition.js';
import { FoundFromFile } from './actions/found-from-file.js';
import { LoadCalendar } from './actions/load-calendar.js';
import { LockRules } from './actions/lock-rules.js';
import { MoveMilestone } from './actions/move-milestone.js';
import { PublishAnnouncement } from './actions/publish-announcement.js';
import { PublishEdition } from './actions/publish-edition.js';
import { BringFile } from './actions/bring-file.js';
import { ChangeDay } from './actions/change-day.js';
import { ChangeParts } from './actions/change-parts.js';
import { ConfirmYear } from './actions/confirm-year.js';
import { CopyEdition } from './actions/copy-edition.js';
import { TakeBack } from './actions/take-back.js';
import { WriteCalendarChange } from './actions/write-calendar-change.js';
import { EditionController } from './http/edition.controller.js';
import { FormController } from './http/form.controller.js';
import { LedgerController } from './http/ledger.controller.js';
import { SettingsController } from './http/settings.controller.js';
import { OpeningController } from './http/opening.controller.js';
import { PlanFileController } from './http/plan-file.controller.js';
import { TimelineController } from './http/timeline.controller.js';
import { VersionController } from './http/version.controller.js';
import { WorkingDaysController } from './http/working-days.controller.js';
import { WriteAnnouncement } from './actions/write-announcement.js';
import { AnnouncementController } from './http/announcement.controller.js';
import { Announcements } from './queries/announcements.js';
import { DraftDates } from './queries/draft-dates.js';
import { Editions } from './queries/editions.js';
import { Forms } from './queries/forms.js';
import { Front } from './queries/front.js';
import { Ledger } from './queries/ledger.js';
import { MilestoneMoves } from './queries/milestone-moves.js';
import { Plan } from './queries/plan.js';
import { Openings } from './queries/openings.js';
import { PlanFile } from './queries/plan-file.js';
import { Versions } from './queries/versions.js';
import { WorkingDays } from './queries/working-days.js';
import { AnnouncementEntity } from './tables/announcement.entity.js';
import { CalendarDayEntity } from './tables/calendar-day.entity.js';
import { CalendarChangeEntity } from './tables/calendar-change.entity.js';
import { EditionFileEntity } from './tables/edition-file.entity.js';
import { CompetitionEntity } from './tables/competition.entity.js';
import { EditionEntity } from './tables/edition.entity.js';
import { EditionVersionEntity } from './tables/edition-version.entity.js';
import { MilestoneEntity } from './tables/milestone.entity.js';
import { MilestoneMoveEntity } from './tables/milestone-move.entity.js';

const tables = [
  CalendarChangeEntity,
  EditionFileEntity,
  AnnouncementEntity,
  CalendarDayEntity,
  CompetitionEntity,
  EditionEntity,
  EditionVersionEntity,
  MilestoneEntity,
  MilestoneMoveEntity,
];
const actions = [
  WriteCalendarChange,
  TakeBack,
  CopyEdition,
  ConfirmYear,
  ChangeParts,
  ChangeDay,
  BringFile,
  ArchiveEdition,
  ChangePlan,
  FoundEdition,
  FoundFromFile,
  LoadCalendar,
  LockRules,
  MoveMilestone,
  PublishAnnouncement,
  PublishEdition,
  WriteAnnouncement,
];

@Module({
  imports: [TypeOrmModule.forFeature(tables), IdentityModule, JournalModule],
  controllers: [
    AnnouncementController,
    EditionController,
    FormController,
    LedgerController,
    OpeningController,
    PlanFileController,
    SettingsController,
    TimelineController,
    VersionController,
    WorkingDaysController,
  ],
  providers: [
    ...actions,
    ...[
      ArchiveKeepers,
      DraftDates,
      FormKeepers,
      Announcements,
      Editions,
      Forms,
      Front,
      Ledger,
      Openings,
      Plan,
      PlanFile,
      Versions,
      WorkingDays,
    ],
    MilestoneMoves,
  ],
  exports: [
    Editions,
    Ledger,
    WriteAnnouncement,
    ArchiveKeepers,
    FormKeepers,
    Forms,
    LockRules,
    Plan,
    FoundEdition,
    FoundFromFile,
  ],
})
export class CompetitionModule {}
