import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Cascade = Answer<'CascadeView'>;

/** What has to change so that the prizes follow again. */
export function useCascade(editionId: string, wanted: boolean) {
  return useQuery({
    queryKey: ['editions', editionId, 'prizes', 'cascade'],
    queryFn: () => request<Cascade>('GET', `/editions/${editionId}/prizes/cascade`),
    enabled: wanted,
  });
}

/** What would follow if a prize were withdrawn; `bars`: its entry out of all others too. */
export function useSupposed(editionId: string, prizeId: string, bars: boolean) {
  return useQuery({
    queryKey: ['editions', editionId, 'prizes', 'cascade', prizeId, bars],
    queryFn: () => request<Cascade>('GET', `/prizes/${prizeId}/cascade?bars=${String(bars)}`),
  });
}

/** Applies the plan that was read, as a whole. */
export function useFollowCascade(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (hash: string) => request<void>('PUT', `/editions/${editionId}/prizes/cascade`, { hash }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
}

/** Suspends a prize, or lets it in again, with a reason for the record. */
export function useSuspension(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on, reason }: { id: string; on: boolean; reason: string }) =>
      request<void>(on ? 'PUT' : 'DELETE', `/prizes/${id}/suspension`, { reason }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
}
