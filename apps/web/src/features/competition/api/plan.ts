import { useQuery } from '@tanstack/react-query';
import type { Field, Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';
import type { Category, FrontAward, FrontDocument, FrontRound, FrontView, Milestone } from './front.js';

export type JudgeKind = 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';

export interface RoundRule extends FrontRound {
  minimumSheets: number;
  seats: { kinds: JudgeKind[]; atLeast: number }[];
  loadLimit: number;
  listBy: 'none' | 'division' | 'track' | 'track_division' | 'room';
  advance: { total: number; split: 'proportional' | 'equal' } | null;
  comment: { minLength: number; below: number; from: number };
  tieLadder: string[];
  rankBy: 'exact' | 'shown';
}

export interface AwardRule extends FrontAward {
  ranks: { from: number; to: number } | null;
  candidates: { criteria: string[]; top: number; minimumTrl: number | null } | null;
}

export interface EditionPlan {
  code: string;
  slug: string;
  numberPrefix: string;
  name: Localised;
  theme: Localised;
  summary: Localised;
  organizers: FrontView['organizers'];
  venue: FrontView['venue'];
  eligibility: FrontView['eligibility'];
  tracks: Category[];
  divisions: Category[];
  rounds: RoundRule[];
  awards: AwardRule[];
  form: { version: number; sections: { code: string; name: Localised; fields: Field[] }[] };
  documents: FrontDocument[];
  consents: { code: string; version: number; required: boolean; text: Localised }[];
  checklist: { code: string; text: Localised }[];
  correctionDays: number;
  members: { min: number; max: number };
}

export interface PlanView {
  id: string;
  slug: string;
  state: 'draft' | 'published' | 'archived';
  version: number;
  now: string;
  rulesLocked: boolean;
  plan: EditionPlan;
  milestones: Milestone[];
}

/** The whole plan of an edition, as those who work on it read it. */
export function usePlan(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'plan'],
    queryFn: () => request<PlanView>('GET', `/editions/${editionId}/plan`),
    staleTime: 60_000,
  });
}
