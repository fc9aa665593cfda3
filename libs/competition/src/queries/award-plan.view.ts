import type { AwardPlan } from '../domain/award-plan.js';
import type { AwardingPlan, AwardLimitPlan, BallotPlan } from '../domain/awarding-plan.js';
import { LocalisedView } from './localised.view.js';

/** Ranks of the last round, both ends included. */
export class RanksView {
  from: number;
  to: number;
}

/** Who may be chosen for a special prize. */
export class CandidatesView {
  criteria: string[];
  top: number;
  minimumTrl: number | null;
}

/** One prize of the catalogue. */
export class AwardPlanView implements AwardPlan {
  code: string;
  kind: 'tiered' | 'special';
  holder: 'project' | 'person';
  name: LocalisedView;
  quota: number;
  ranks: RanksView | null;
  minimum?: number;
  choice?: 'nomination' | 'ballot';
  candidates: CandidatesView | null;
}

/** How many winners one track, division or organisation may have. */
export class AwardLimitView implements AwardLimitPlan {
  by: 'track' | 'division' | 'organisation';
  code?: string;
  least?: number;
  most?: number;
}

/** How the panel votes in secret. */
export class BallotPlanView implements BallotPlan {
  quorum: 'half' | 'two-thirds' | 'all';
  majority: 'half' | 'two-thirds';
  rounds: number;
  leaders: number;
  minutes: number;
}

/** What holds for all prizes. */
export class AwardingPlanView implements AwardingPlan {
  lastSeatTie: 'enlarge' | 'vote' | 'vacant';
  besideTiered: boolean;
  specialsPerProject: number;
  limits: AwardLimitView[];
  ballot: BallotPlanView;
}
