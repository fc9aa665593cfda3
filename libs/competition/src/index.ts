export { type ArchiveKeeper, ArchiveKeepers, type Unfinished } from './actions/archive-keepers.js';
export { type FormKeeper, FormKeepers } from './actions/form-keepers.js';
export { FoundEdition } from './actions/found-edition.js';
export { FoundFromFile } from './actions/found-from-file.js';
export { holdOpen } from './actions/hold-open.js';
export { LockRules } from './actions/lock-rules.js';
export { CompetitionModule } from './competition.module.js';
export type { AwardPlan } from './domain/award-plan.js';
export { awardingOf } from './domain/awarding-plan.js';
export { type CertificatesPlan, certificatesOf } from './domain/certificate-plan.js';
export { planOf } from './domain/check-plan.js';
export { type Edition, refuseArchived, refuseUnlessPublished } from './domain/edition.js';
export {
  type DocumentPlan,
  type EditionPlan,
  entriesOf,
  type EntryLimits,
  type FormPlan,
} from './domain/edition-plan.js';
export {
  type FormChange,
  formChanges,
  type FormLoss,
  formLosses,
  type OrphanedPart,
  titleRuleChanged,
} from './domain/form-change.js';
export { refuseUnlessOpenTo } from './domain/policy.js';
export { planFromFile } from './domain/edition-file.js';
export { noticesOf } from './domain/notice-plan.js';
export type { MilestoneTimes } from './domain/milestone.js';
export { type MentionPlan, RECUSAL, recusalOf } from './domain/recusal-plan.js';
export { releaseOf } from './domain/release-plan.js';
export { ASSIGNMENT, type Criterion, OWED_PRICE, REMINDERS, type RoundPlan } from './domain/round-plan.js';
export { Forms } from './queries/forms.js';
export { editionRow, type EditionRow, Editions } from './queries/editions.js';
export { workingDays } from './queries/loaded-calendar.js';
export { Ledger } from './queries/ledger.js';
export type { AskedView } from './queries/asked.view.js';
export { Plan } from './queries/plan.js';
export { refuseArchivedIn } from './queries/refuse-archived.js';
export { WriteAnnouncement } from './actions/write-announcement.js';
