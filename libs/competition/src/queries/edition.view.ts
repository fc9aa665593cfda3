import type { EditionState } from '../domain/edition.js';
import type { MilestoneState } from '../domain/milestone.js';
import type { PartLock, PlanPart } from '../domain/part-lock.js';
import {
  CategoryView,
  EditionPlanView,
  EligibilityView,
  EntryLimitsView,
  FaqView,
  ForumView,
  OrganizerView,
  TeamSizeView,
  VenueView,
} from './edition-plan.view.js';
import { DocumentPlanView } from './form-plan.view.js';
import { LocalisedView } from './localised.view.js';
import { PublicMoveView } from './milestone-moves.view.js';
import { AwardPlanView } from './award-plan.view.js';
import { RoundPlanView } from './round-plan.view.js';

/** One stage of the calendar, and where it stands by the server's clock. */
export class MilestoneView {
  code: string;
  name: LocalisedView;
  startsAt: Date;
  endsAt: Date;
  state: MilestoneState;
}

/** A milestone as its mover needs it. */
export class MovableMilestoneView extends MilestoneView {
  version: number;
}

/** One line of the list of editions. */
export class EditionCard {
  id: string;
  slug: string;
  code: string;
  state: EditionState;
  name: LocalisedView;
  theme: LocalisedView;
  registration: RegistrationView;
}

/** When entries are taken, and whether they are now. */
export class RegistrationView {
  open: boolean;
  startsAt: Date;
  endsAt: Date;
}

/** Chinese headlines cut into their words, for a line that never ends inside one. */
export class HeadlineView {
  name: string[];
  theme: string[];
}

/** What the public front page of an edition shows: its rules in full, nothing about entries. */
export class FrontView extends EditionCard {
  /** The server's clock, to count down from. */
  now: Date;
  headline: HeadlineView;
  summary: LocalisedView;
  organizers: OrganizerView[];
  venue: VenueView;
  eligibility: EligibilityView;
  members: TeamSizeView;
  entries: EntryLimitsView;
  milestones: MilestoneView[];
  /** Dates that were changed, the newest first. */
  moves: PublicMoveView[];
  /** Whether a date was reckoned in a year whose holidays are not published yet. */
  calendarProvisional: boolean;
  /** Since when rounds and awards are frozen; null before scoring begins. */
  rulesLockedAt: Date | null;
  tracks: CategoryView[];
  divisions: CategoryView[];
  rounds: RoundPlanView[];
  awards: AwardPlanView[];
  documents: DocumentPlanView[];
  faq: FaqView[];
  forum: ForumView | null;
}

/** The whole plan as people who take part need it: form, consents and checklist too. */
export class PlanView {
  id: string;
  slug: string;
  state: EditionState;
  version: number;
  now: Date;
  rulesLocked: boolean;
  calendarProvisional: boolean;
  plan: EditionPlanView;
  milestones: MilestoneView[];
}

/** What the person may do with the edition. */
export class EditionCan {
  changePlan: boolean;
  moveMilestone: boolean;
  publishEdition: boolean;
  archiveEdition: boolean;
  copyEdition: boolean;
  changeCalendar: boolean;
}

/** How far one part of a plan may still change. */
export class PartLockView {
  part: PlanPart;
  lock: PartLock;
}

/** The plan and the calendar as their editor needs them. */
export class SettingsView {
  id: string;
  slug: string;
  state: EditionState;
  version: number;
  t0: Date;
  /** The day from which the timeline counts, YYYY-MM-DD. */
  firstDay: string;
  now: Date;
  rulesLockedAt: Date | null;
  calendarProvisional: boolean;
  plan: EditionPlanView;
  milestones: MovableMilestoneView[];
  locks: PartLockView[];
  can: EditionCan;
}

/** The version now in force. */
export class VersionView {
  version: number;
}

/** A new edition. */
export class FoundedView {
  id: string;
}

/** A new edition made after another. */
export class CopiedView extends FoundedView {
  slug: string;
}
