import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import type { Milestone } from './front.js';
import type { EditionPlan, PlanView } from './plan.js';

export interface MovableMilestone extends Milestone {
  state: 'past' | 'current' | 'next' | 'later';
  version: number;
}

export interface SettingsView extends Omit<PlanView, 'milestones' | 'rulesLocked'> {
  t0: string;
  rulesLockedAt: string | null;
  calendarProvisional: boolean;
  plan: EditionPlan;
  milestones: MovableMilestone[];
  can: { changePlan: boolean; moveMilestone: boolean; publishEdition: boolean; archiveEdition: boolean };
}

const key = (editionId: string) => ['editions', editionId, 'settings'];

/** The plan and the calendar as their editor needs them. */
export function useSettings(editionId: string) {
  return useQuery({
    queryKey: key(editionId),
    queryFn: () => request<SettingsView>('GET', `/editions/${editionId}/settings`),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['editions'] });
}

/** Puts a whole plan in the place of the one with this version. */
export function useChangePlan(editionId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (change: { plan: object; version: number }) =>
      request<{ version: number }>('PUT', `/editions/${editionId}/settings`, change),
    onSuccess: refresh,
  });
}

export interface Move {
  code: string;
  startsAt: string;
  endsAt: string;
  reason: string;
  version: number;
}

/** Moves one milestone; the reason is kept. */
export function useMoveMilestone(editionId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ code, ...move }: Move) =>
      request<{ version: number }>('PUT', `/editions/${editionId}/milestones/${code}`, move),
    onSuccess: refresh,
  });
}

/** Shows a draft to everybody, or closes an edition for ever. */
export function useEditionStep(editionId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (step: 'publication' | 'archive') => request<void>('PUT', `/editions/${editionId}/${step}`),
    onSuccess: refresh,
  });
}
