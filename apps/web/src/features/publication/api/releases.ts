import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';

export interface ReleaseCard {
  id: string;
  no: number;
  state: 'current' | 'superseded';
  note: string;
  hash: string;
  publishedAt: string;
}

export interface ReleasesView {
  items: ReleaseCard[];
  blockers: { code: string; count: number }[];
  can: { publish: boolean };
}

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
    mutationFn: (note: string) =>
      request<{ id: string; no: number }>('POST', `/editions/${editionId}/releases`, { note }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  });
}
