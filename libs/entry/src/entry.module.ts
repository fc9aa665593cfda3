import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { NotificationModule } from '#notification';
import { RecusalModule } from '#recusal';
import { RECUSAL_REACTIONS } from './reactions/recusal-reactions.js';
import { CHANGES } from './actions/change/wiring.js';
import { ExtendDeadline } from './actions/deadline/extend-deadline.js';
import { AttachDocument } from './actions/document/attach-document.js';
import { AdoptForm } from './actions/draft/adopt-form.js';
import { CopyAnswers } from './actions/draft/copy-answers.js';
import { CallForMaterials } from './actions/materials/call-for-materials.js';
import { ChangeBasics } from './actions/draft/change-basics.js';
import { DecideReview } from './actions/review/decide-review.js';
import { EntryAtHand } from './actions/entry/entry-at-hand.js';
import { LapseReturned } from './actions/review/lapse-returned.js';
import { LookAgain } from './actions/draft/look-again.js';
import { KeepAnswers } from './actions/draft/keep-answers.js';
import { NameOrganisation } from './actions/draft/name-organisation.js';
import { ForgetFiles } from './actions/document/forget-files.js';
import { NoteRefusedFile } from './actions/document/note-refused-file.js';
import { OrderDocuments } from './actions/document/order-documents.js';
import { ReceiveDocument } from './actions/document/receive-document.js';
import { RemoveDocument } from './actions/document/remove-document.js';
import { ReviveEntry } from './actions/submission/revive-entry.js';
import { SaveAnswers } from './actions/draft/save-answers.js';
import { StartEntry } from './actions/draft/start-entry.js';
import { StartReview } from './actions/review/start-review.js';
import { AwaitFiles } from './actions/submission/await-files.js';
import { FinishWaiting } from './actions/submission/finish-waiting.js';
import { LapseWaiting } from './actions/submission/lapse-waiting.js';
import { SubmitEntry } from './actions/submission/submit-entry.js';
import { EntryTraces } from './actions/privacy/entry-traces.js';
import { ReadThread } from './actions/thread/read-thread.js';
import { WriteToThread } from './actions/thread/write-to-thread.js';
import { WithdrawEntry } from './actions/submission/withdraw-entry.js';
import { AnswerInvitation } from './actions/team/answer-invitation.js';
import { ChangeConsents } from './actions/team/change-consents.js';
import { ChangeMember } from './actions/team/change-member.js';
import { HandOverLead } from './actions/team/hand-over-lead.js';
import { InviteMember } from './actions/team/invite-member.js';
import { MemberLinks } from './actions/team/member-link.js';
import { OrderMembers } from './actions/team/order-members.js';
import { RemoveMember } from './actions/team/remove-member.js';
import { RenewInvitation } from './actions/team/renew-invitation.js';
import { TeamAtHand } from './actions/team/team-at-hand.js';
import { AdmittedEntries } from './queries/review/admitted-entries.js';
import { DEADLINES } from './queries/deadline/wiring.js';
import { EarlierEntries } from './queries/draft/earlier-entries.js';
import { EntryCards } from './queries/entry/entry-cards.js';
import { EntryPeople } from './queries/entry/entry-people.js';
import { PublishedNames } from './queries/entry/published-names.js';
import { EntryDocuments } from './queries/document/entry-documents.js';
import { EntryHistory } from './queries/entry/entry-history.js';
import { DecisionPreview } from './queries/review/decision-preview.js';
import { Corrections } from './queries/review/corrections.js';
import { ReviewDesk } from './queries/review/desk.js';
import { EntryList } from './queries/review/entry-list.js';
import { EntryQueue } from './queries/review/entry-queue.js';
import { EntryPlan } from './queries/entry/entry-plan.js';
import { EntryPage } from './queries/entry/entry-page.js';
import { Papers } from './queries/paper/papers.js';
import { PledgePapers } from './queries/paper/pledge-papers.js';
import { RevisionPlans } from './queries/paper/revision-plans.js';
import { PledgeLooks } from './queries/pledge/pledge-look.js';
import { PledgePage } from './queries/pledge/pledge-page.js';
import { Receipts } from './queries/submission/receipts.js';
import { Reviewers } from './queries/review/reviewers.js';
import { Revisions } from './queries/submission/revisions.js';
import { MyConsents } from './queries/team/my-consents.js';
import { TeamOffer } from './queries/team/team-offer.js';
import { TeamPage } from './queries/team/team-page.js';
import { FormMoves } from './queries/draft/form-moves.js';
import { Unsent } from './queries/draft/unsent.js';
import { RevisionPage } from './queries/revision/revision-page.js';
import { CONTROLLERS } from './http/wiring.js';
import { LETTERS } from './reactions/wiring.js';
import { FollowRegister } from './reactions/follow-register.js';
import { LapseLateCorrections } from './reactions/lapse-late-corrections.js';
import { LapseWaits } from './reactions/lapse-waits.js';
import { TellLapsedWait } from './reactions/tell-lapsed-wait.js';
import { Threads } from './queries/thread/threads.js';
import { SweepFiles } from './reactions/sweep-files.js';
import { TellRefusedFile } from './reactions/tell-refused-file.js';
import { LookAtHandedIn } from './reactions/look-at-handed-in.js';
import { ChangeRequestEntity } from './tables/change-request.entity.js';
import { EligibilityDecisionEntity } from './tables/eligibility-decision.entity.js';
import { FindingEntity } from './tables/finding.entity.js';
import { ProposalEntity } from './tables/proposal.entity.js';
import { ScanDecisionEntity } from './tables/scan-decision.entity.js';
import { TraceEntity } from './tables/trace.entity.js';
import { WorksheetEntity } from './tables/worksheet.entity.js';
import { PLEDGE_ACTIONS } from './actions/pledge/pledge-actions.js';
import { PLEDGE_REACTIONS } from './reactions/pledge-reactions.js';
import { DESK_ACTIONS } from './actions/review/desk-actions.js';
import { LOOK_ACTIONS } from './actions/review/look-actions.js';
import { AnswerEntity } from './tables/answer.entity.js';
import { ConsentEntity } from './tables/consent.entity.js';
import { CounterEntity } from './tables/counter.entity.js';
import { DecisionEntity } from './tables/decision.entity.js';
import { DocumentEntity } from './tables/document.entity.js';
import { EntryEntity } from './tables/entry.entity.js';
import { ExtensionEntity } from './tables/extension.entity.js';
import { MemberEntity } from './tables/member.entity.js';
import { ReceiptEntity } from './tables/receipt.entity.js';
import { PledgePrintEntity } from './tables/pledge-print.entity.js';
import { PledgeReadingEntity } from './tables/pledge-reading.entity.js';
import { WaitingEntity } from './tables/waiting.entity.js';
import { RevisionEntity } from './tables/revision.entity.js';
import { SetAsideEntity } from './tables/set-aside.entity.js';
import { ThreadMessageEntity } from './tables/thread-message.entity.js';
import { ThreadReadingEntity } from './tables/thread-reading.entity.js';

const TABLES = [
  AnswerEntity,
  ConsentEntity,
  CounterEntity,
  DecisionEntity,
  DocumentEntity,
  EntryEntity,
  ExtensionEntity,
  MemberEntity,
  ReceiptEntity,
  PledgePrintEntity,
  PledgeReadingEntity,
  ...[RevisionEntity, SetAsideEntity],
  WaitingEntity,
  ThreadMessageEntity,
  ThreadReadingEntity,
  ChangeRequestEntity,
  ...[EligibilityDecisionEntity, FindingEntity, ProposalEntity, ScanDecisionEntity, TraceEntity, WorksheetEntity],
];
const PROCESS = [SubmitEntry, WithdrawEntry, ReviveEntry, StartReview, DecideReview, LapseReturned];
const MEMBERS = [
  ...[TeamAtHand, MemberLinks, InviteMember, RenewInvitation, AnswerInvitation, ChangeMember, OrderMembers],
  ...[RemoveMember, HandOverLead, ChangeConsents, TeamPage, TeamOffer, MyConsents],
];
const DEADLINE = [...DEADLINES, ExtendDeadline, AwaitFiles, FinishWaiting, LapseWaiting];
const WAITS = [LapseWaits, TellLapsedWait];
const THREAD = [EntryTraces, WriteToThread, ReadThread, Threads];
const PAPERS = [
  ...[Papers, RevisionPlans, RevisionPage, PledgePapers, PledgeLooks, PledgePage],
  ...PLEDGE_ACTIONS,
  ...PLEDGE_REACTIONS,
];
const TEAM = [
  CopyAnswers,
  EarlierEntries,
  StartEntry,
  ChangeBasics,
  ...[AdoptForm, EntryPlan, FormMoves, Unsent],
  SaveAnswers,
  NameOrganisation,
  LookAgain,
  AttachDocument,
];
const DOCUMENTS = [
  ReceiveDocument,
  OrderDocuments,
  RemoveDocument,
  NoteRefusedFile,
  TellRefusedFile,
  ForgetFiles,
  SweepFiles,
];
const DESK = [...DESK_ACTIONS, ...LOOK_ACTIONS, ReviewDesk, Corrections, DecisionPreview, EntryQueue, Reviewers];
const DOOR = [AdmittedEntries, CallForMaterials, EntryCards, EntryPeople, PublishedNames, Revisions];

/** What teams hand in, and its formal review. */
@Module({
  imports: [
    TypeOrmModule.forFeature(TABLES),
    CompetitionModule,
    FileModule,
    IdentityModule,
    NotificationModule,
    RecusalModule,
  ],
  controllers: CONTROLLERS,
  providers: [
    ...[...TEAM, ...DOCUMENTS, ...PROCESS, ...MEMBERS, ...DEADLINE, ...WAITS, ...THREAD, ...PAPERS, ...DESK, ...DOOR],
    ...[...CHANGES, EntryAtHand, KeepAnswers, EntryPage, EntryList, EntryDocuments, EntryHistory, Receipts],
    ...[...LETTERS, LapseLateCorrections, FollowRegister, LookAtHandedIn, ...RECUSAL_REACTIONS],
  ],
  exports: DOOR,
})
export class EntryModule {}
