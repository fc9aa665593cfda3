import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type RoundRule = Answer<'RoundPlanView'>;
export type AwardRule = Answer<'AwardPlanView'>;
export type EditionPlan = Answer<'EditionPlanView'>;

/** The whole plan of an edition, as those who work on it read it. */
export function usePlan(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'plan'],
    queryFn: () => request<Answer<'PlanView'>>('GET', `/editions/${editionId}/plan`),
    staleTime: 60_000,
  });
}
