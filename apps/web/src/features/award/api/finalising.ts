import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type FinalisingView = Answer<'FinalisingView'>;
export type ResultSet = Answer<'ResultSetView'>;
export type Recomputation = Answer<'RecomputationView'>;

/** What stands between the prizes and the results. */
export function useFinalising(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'result-sets'],
    queryFn: () => request<FinalisingView>('GET', `/editions/${editionId}/result-sets`),
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['editions', editionId] });
}

/** Finalises the results, or computes them beside those that count. */
export function useFinalise(editionId: string) {
  return useMutation({
    mutationFn: (comment: string) =>
      request<Answer<'FinalisedView'>>('POST', `/editions/${editionId}/result-sets`, { comment }),
    onSuccess: useRefresh(editionId),
  });
}

/** Applies or drops a set that lies beside the one that counts. */
export function useDecideSet(editionId: string) {
  return useMutation({
    mutationFn: ({ id, verb, comment }: { id: string; verb: 'application' | 'dismissal'; comment: string }) =>
      request<void>('PUT', `/result-sets/${id}/${verb}`, { comment }),
    onSuccess: useRefresh(editionId),
  });
}
