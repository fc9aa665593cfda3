import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type MovableMilestone = Answer<'MovableMilestoneView'>;
export type SettingsView = Answer<'SettingsView'>;

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

/** Saves some parts of the plan, seen in this version, with a note on why. */
export function useChangeParts(editionId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (change: { parts: object; version: number; note: string }) =>
      request<Answer<'VersionView'>>('PATCH', `/editions/${editionId}/settings`, change),
    onSuccess: refresh,
  });
}

/** Moves one milestone; the reason is kept. */
export function useMoveMilestone(editionId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ code, ...move }: { code: string } & Answer<'MoveDto'>) =>
      request<Answer<'VersionView'>>('PUT', `/editions/${editionId}/milestones/${code}`, move),
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
