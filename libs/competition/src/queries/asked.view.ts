import type { EditionState } from '../domain/edition.js';
import { CategoryView, EligibilityView, EntryLimitsView, TeamSizeView } from './edition-plan.view.js';
import { MilestoneView } from './edition.view.js';
import { ConsentPlanView, DocumentPlanView, FormPlanView, PledgePlanView } from './form-plan.view.js';
import { LocalisedView } from './localised.view.js';

/** A round as a team must know of it: what is due from then on names it. */
export class AskedRoundView {
  code: string;
  name: LocalisedView;
}

/** What of a plan an entry answers; how it is judged is elsewhere. */
export class AskedPlanView {
  name: LocalisedView;
  tracks: CategoryView[];
  divisions: CategoryView[];
  eligibility: EligibilityView;
  members: TeamSizeView;
  entries: EntryLimitsView;
  form: FormPlanView;
  documents: DocumentPlanView[];
  consents: ConsentPlanView[];
  pledge?: PledgePlanView;
  rounds: AskedRoundView[];
}

/** What an edition asks of an entry, and when. */
export class AskedView {
  id: string;
  slug: string;
  state: EditionState;
  now: Date;
  milestones: MilestoneView[];
  plan: AskedPlanView;
}
