import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ReleaseCard = Answer<'StaffReleaseView'>;
export type ReleasesView = Answer<'ReleasesView'>;

const key = (editionId: string) => ['editions', editionId, 'releases'];

/** Everything an edition has published, the newest first, and what stands in the way of publishing now. */
export function useReleases(editionId: string) {
  return useQuery({
    queryKey: key(editionId),
    queryFn: () => request<ReleasesView>('GET', `/editions/${editionId}/releases`),
  });
}

/** Publishes the results as they are confirmed now. */
export function usePublish(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) => request<Answer<'PublishedView'>>('POST', `/editions/${editionId}/releases`, { note }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  });
}
