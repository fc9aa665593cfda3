import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { AttachDocument } from './actions/attach-document.js';
import { ChangeBasics } from './actions/change-basics.js';
import { DecideReview } from './actions/decide-review.js';
import { EntryAtHand } from './actions/entry-at-hand.js';
import { LapseReturned } from './actions/lapse-returned.js';
import { NameOrganisation } from './actions/name-organisation.js';
import { RemoveDocument } from './actions/remove-document.js';
import { ReviveEntry } from './actions/revive-entry.js';
import { SaveAnswers } from './actions/save-answers.js';
import { StartEntry } from './actions/start-entry.js';
import { StartReview } from './actions/start-review.js';
import { SubmitEntry } from './actions/submit-entry.js';
import { WithdrawEntry } from './actions/withdraw-entry.js';
import { DocumentController } from './http/document.controller.js';
import { EditionEntriesController } from './http/edition-entries.controller.js';
import { EntryController } from './http/entry.controller.js';
import { ReviewController } from './http/review.controller.js';
import { SubmissionController } from './http/submission.controller.js';
import { AdmittedEntries } from './queries/admitted-entries.js';
import { EntryCards } from './queries/entry-cards.js';
import { EntryDocuments } from './queries/entry-documents.js';
import { EntryHistory } from './queries/entry-history.js';
import { EntryList } from './queries/entry-list.js';
import { EntryPage } from './queries/entry-page.js';
import { Receipts } from './queries/receipts.js';
import { Revisions } from './queries/revisions.js';
import { LapseLateCorrections } from './reactions/lapse-late-corrections.js';
import { TellTeam } from './reactions/tell-team.js';
import { AnswerEntity } from './tables/answer.entity.js';
import { ConsentEntity } from './tables/consent.entity.js';
import { CounterEntity } from './tables/counter.entity.js';
import { DecisionEntity } from './tables/decision.entity.js';
import { DocumentEntity } from './tables/document.entity.js';
import { EntryEntity } from './tables/entry.entity.js';
import { RevisionEntity } from './tables/revision.entity.js';

const TABLES = [
  AnswerEntity,
  ConsentEntity,
  CounterEntity,
  DecisionEntity,
  DocumentEntity,
  EntryEntity,
  RevisionEntity,
];
const TEAM = [StartEntry, ChangeBasics, SaveAnswers, NameOrganisation, AttachDocument, RemoveDocument];
const PROCESS = [SubmitEntry, WithdrawEntry, ReviveEntry, StartReview, DecideReview, LapseReturned];
const DOOR = [AdmittedEntries, EntryCards, Revisions];

/** What teams hand in, and its formal review. */
@Module({
  imports: [TypeOrmModule.forFeature(TABLES), CompetitionModule, FileModule, IdentityModule, NotificationModule],
  controllers: [EditionEntriesController, EntryController, DocumentController, SubmissionController, ReviewController],
  providers: [
    ...[...TEAM, ...PROCESS, ...DOOR],
    ...[EntryAtHand, EntryPage, EntryList, EntryDocuments, EntryHistory, Receipts],
    ...[TellTeam, LapseLateCorrections],
  ],
  exports: DOOR,
})
export class EntryModule {}
