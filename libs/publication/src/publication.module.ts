import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardModule } from '#award';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { JudgingModule } from '#judging';
import { NotificationModule } from '#notification';
import { StageModule } from '#stage';
import { CERTIFICATE_ACTIONS } from './actions/certificate/wiring.js';
import { HoldArchiving } from './actions/edition/hold-archiving.js';
import { NOTICE_ACTIONS } from './actions/notice/wiring.js';
import { OBJECTION_ACTIONS } from './actions/objection/wiring.js';
import { RELEASE_ACTIONS } from './actions/release/wiring.js';
import { TakeRecord } from './actions/record/take-record.js';
import { DraftAnnouncement } from './actions/report/draft-announcement.js';
import { TakeReport } from './actions/report/take-report.js';
import { CERTIFICATE_CONTROLLERS } from './http/certificate/wiring.js';
import { FeedbackController } from './http/feedback/feedback.controller.js';
import { NOTICE_ROUTES } from './http/notice/wiring.js';
import { RELEASE_CONTROLLERS, RELEASE_DOORS } from './http/release/wiring.js';
import { OBJECTION_ROUTES } from './http/objection/wiring.js';
import { ReportController } from './http/report/report.controller.js';
import { CERTIFICATE_QUERIES } from './queries/certificate/wiring.js';
import { FeedbackPrint } from './queries/feedback/feedback-print.js';
import { Feedbacks } from './queries/feedback/feedbacks.js';
import { NOTICE_QUERIES } from './queries/notice/wiring.js';
import { OBJECTION_QUERIES } from './queries/objection/wiring.js';
import { RELEASE_QUERIES } from './queries/release/wiring.js';
import { RECORD_QUERIES } from './queries/record/wiring.js';
import { REPORT_QUERIES } from './queries/report/wiring.js';
import { NOTICE_REACTIONS } from './reactions/notice/wiring.js';
import { RELEASE_REACTIONS } from './reactions/release/wiring.js';
import { CERTIFICATE_REACTIONS } from './reactions/certificate/wiring.js';
import { CertificateEntity } from './tables/certificate/certificate.entity.js';
import { CertificateIssueEntity } from './tables/certificate/certificate-issue.entity.js';
import { CertificateKeyEntity } from './tables/certificate/certificate-key.entity.js';
import { CertificateSealEntity } from './tables/certificate/certificate-seal.entity.js';
import { OBJECTION_REACTIONS } from './reactions/objection/wiring.js';
import { NoticeEntity } from './tables/notice/notice.entity.js';
import { NoticeLineEntity } from './tables/notice/notice-line.entity.js';
import { EvidenceEntity } from './tables/objection/evidence.entity.js';
import { HearingEntity } from './tables/objection/hearing.entity.js';
import { ObjectionEntity } from './tables/objection/objection.entity.js';
import { ObjectorEntity } from './tables/objection/objector.entity.js';
import { TipEntity } from './tables/objection/tip.entity.js';
import { PublicReleaseEntity } from './tables/release/release.entity.js';
import { ReleaseFileEntity } from './tables/release/release-file.entity.js';

const CERTIFICATES = [CertificateEntity, CertificateIssueEntity, CertificateKeyEntity, CertificateSealEntity];
const RAISED = [ObjectionEntity, ObjectorEntity, HearingEntity, EvidenceEntity, TipEntity];
const TABLES = [NoticeEntity, NoticeLineEntity, PublicReleaseEntity, ReleaseFileEntity, ...RAISED, ...CERTIFICATES];
const BELOW = [
  ...[NotificationModule, FileModule, IdentityModule, JudgingModule, StageModule],
  ...[CompetitionModule, EntryModule, AwardModule],
];
const NOTICES = [...NOTICE_QUERIES, ...NOTICE_ACTIONS, ...NOTICE_REACTIONS];
const RELEASES = [...RELEASE_QUERIES, ...RELEASE_ACTIONS, ...RELEASE_REACTIONS, ...RELEASE_DOORS];
const CERTIFYING = [...CERTIFICATE_QUERIES, ...CERTIFICATE_ACTIONS, ...CERTIFICATE_REACTIONS];
const REPORTS = [...REPORT_QUERIES, TakeReport, DraftAnnouncement, ...RECORD_QUERIES, TakeRecord];
const OBJECTIONS = [...OBJECTION_QUERIES, ...OBJECTION_ACTIONS, ...OBJECTION_REACTIONS];

/** What the public may see: each noun lists its own. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), ...BELOW],
  controllers: [
    ...[FeedbackController, ReportController, ...NOTICE_ROUTES],
    ...[...OBJECTION_ROUTES, ...RELEASE_CONTROLLERS, ...CERTIFICATE_CONTROLLERS],
  ],
  providers: [
    Feedbacks,
    FeedbackPrint,
    HoldArchiving,
    ...NOTICES,
    ...OBJECTIONS,
    ...RELEASES,
    ...CERTIFYING,
    ...REPORTS,
  ],
})
export class PublicationModule {}
