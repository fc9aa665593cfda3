export { FoundEdition, type Founding } from './actions/found-edition.js';
export { FoundFromFile } from './actions/found-from-file.js';
export { LockRules } from './actions/lock-rules.js';
export { CompetitionModule } from './competition.module.js';
export type { AwardPlan } from './domain/award-plan.js';
export { type Edition, type EditionState, refuseArchived, refuseUnlessPublished } from './domain/edition.js';
export type {
  CategoryPlan,
  ChecklistItem,
  ConsentPlan,
  DocumentPlan,
  EditionPlan,
  FormPlan,
  OrganizerPlan,
  OrganizerRole,
} from './domain/edition-plan.js';
export { planFromFile } from './domain/edition-file.js';
export { isOpen, type MilestoneState, type MilestoneTimes } from './domain/milestone.js';
export type { Landing, MilestonePlan, Offset } from './domain/milestone-plan.js';
export {
  type Band,
  type Criterion,
  JUDGE_KINDS,
  type JudgeKind,
  type ListKey,
  type RoundKind,
  type RoundPlan,
  type Rubric,
  type SeatRule,
  type Trim,
} from './domain/round-plan.js';
export { Editions } from './queries/editions.js';
export { LocalisedView } from './queries/localised.view.js';
