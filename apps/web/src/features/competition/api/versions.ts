import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type VersionLine = Answer<'VersionLineView'>;

/** Every version of the plan, the newest first. */
export function useVersions(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'versions'],
    queryFn: () => request<Answer<'VersionsView'>>('GET', `/editions/${editionId}/versions`),
  });
}

/** Where one version differs from an earlier one. */
export function useVersionDifferences(editionId: string, from: number, to: number) {
  return useQuery({
    queryKey: ['editions', editionId, 'versions', from, to],
    queryFn: () =>
      request<Answer<'VersionDifferencesView'>>(
        'GET',
        `/editions/${editionId}/versions/${to}/differences?from=${from}`,
      ),
    staleTime: Infinity,
  });
}

/** Takes the change of one version back, as a new change. */
export function useTakeBack(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, note }: { version: number; note: string }) =>
      request<Answer<'VersionView'>>('PUT', `/editions/${editionId}/versions/${version}/reversal`, { note }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  });
}
