import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardModule } from '#award';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { FileModule } from '#file';
import { JudgingModule } from '#judging';
import { StageModule } from '#stage';
import { NOTICE_ACTIONS } from './actions/notice/wiring.js';
import { RELEASE_ACTIONS } from './actions/release/wiring.js';
import { TakeRecord } from './actions/record/take-record.js';
import { TakeReport } from './actions/report/take-report.js';
import { NoticeController } from './http/notice/notice.controller.js';
import { ReleaseController } from './http/release/release.controller.js';
import { ReportController } from './http/report/report.controller.js';
import { NOTICE_QUERIES } from './queries/notice/wiring.js';
import { RELEASE_QUERIES } from './queries/release/wiring.js';
import { RECORD_QUERIES } from './queries/record/wiring.js';
import { REPORT_QUERIES } from './queries/report/wiring.js';
import { NoticeEntity } from './tables/notice/notice.entity.js';
import { NoticeLineEntity } from './tables/notice/notice-line.entity.js';
import { ReleaseEntity } from './tables/release/release.entity.js';

const TABLES = [NoticeEntity, NoticeLineEntity, ReleaseEntity];
const BELOW = [FileModule, JudgingModule, StageModule, CompetitionModule, EntryModule, AwardModule];

/** What the public may see: each noun lists its own. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), ...BELOW],
  controllers: [NoticeController, ReleaseController, ReportController],
  providers: [
    ...NOTICE_QUERIES,
    ...NOTICE_ACTIONS,
    ...RELEASE_QUERIES,
    ...RELEASE_ACTIONS,
    ...REPORT_QUERIES,
    TakeReport,
    ...RECORD_QUERIES,
    TakeRecord,
  ],
})
export class PublicationModule {}
