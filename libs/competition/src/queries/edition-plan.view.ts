import type {
  CategoryPlan,
  EditionPlan,
  EntryLimits,
  JudgingPlan,
  OrganizerPlan,
  OrganizerRole,
} from '../domain/edition-plan.js';
import type { Landing, MilestonePlan, Offset, OffsetUnit } from '../domain/milestone-plan.js';
import { CertificatesPlanView } from './certificates-plan.view.js';
import {
  ChecklistItemView,
  ConsentPlanView,
  DocumentPlanView,
  FormPlanView,
  PledgePlanView,
} from './form-plan.view.js';
import { LocalisedView } from './localised.view.js';
import { NoticePlanView } from './notice-plan.view.js';
import { RecusalPlanView } from './recusal-plan.view.js';
import { AwardingPlanView, AwardPlanView } from './award-plan.view.js';
import { ReleasePlanView } from './release-plan.view.js';
import { RoundPlanView } from './round-plan.view.js';

/** One body behind the edition. */
export class OrganizerView implements OrganizerPlan {
  role: OrganizerRole;
  order: number;
  name: LocalisedView;
}

/** Where the rounds before an audience are held. */
export class VenueView {
  name: LocalisedView;
  address: LocalisedView;
  traffic: LocalisedView;
}

/** Who may enter. */
export class EligibilityView {
  provinces: string[];
  text: LocalisedView;
}

/** A moment relative to another one. */
export class OffsetView implements Offset {
  from: string;
  count: number;
  unit: OffsetUnit;
  land: Landing;
  at: string;
}

/** One stage as planned. */
export class MilestonePlanView implements MilestonePlan {
  code: string;
  name: LocalisedView;
  internal?: boolean;
  start: OffsetView;
  end: OffsetView;
}

/** A track or a division. */
export class CategoryView implements CategoryPlan {
  code: string;
  name: LocalisedView;
  summary: LocalisedView;
}

/** A question and its answer. */
export class FaqView {
  question: LocalisedView;
  answer: LocalisedView;
}

/** The forum beside the final. */
export class ForumView {
  name: LocalisedView;
  summary: LocalisedView;
}

/** People in a team. */
export class TeamSizeView {
  min: number;
  max: number;
}

/** Entries that one person may lead, and belong to. */
export class EntryLimitsView implements EntryLimits {
  lead: number;
  member: number;
}

/** What judges sign, and whether they give a second factor. */
export class JudgingPlanView implements JudgingPlan {
  undertaking: LocalisedView;
  secondFactor: boolean;
}

/** Everything the organisers decide about one edition. */
export class EditionPlanView implements EditionPlan {
  code: string;
  slug: string;
  numberPrefix: string;
  name: LocalisedView;
  theme: LocalisedView;
  summary: LocalisedView;
  organizers: OrganizerView[];
  venue: VenueView;
  eligibility: EligibilityView;
  timeline: MilestonePlanView[];
  firstDay?: string;
  tracks: CategoryView[];
  divisions: CategoryView[];
  rounds: RoundPlanView[];
  awards: AwardPlanView[];
  form: FormPlanView;
  documents: DocumentPlanView[];
  consents: ConsentPlanView[];
  pledge?: PledgePlanView;
  checklist: ChecklistItemView[];
  faq: FaqView[];
  forum: ForumView | null;
  correctionDays: number;
  members: TeamSizeView;
  entries: EntryLimitsView;
  recusal?: RecusalPlanView;
  judging?: JudgingPlanView;
  notices?: NoticePlanView;
  awarding?: AwardingPlanView;
  certificates?: CertificatesPlanView;
  release?: ReleasePlanView;
}
