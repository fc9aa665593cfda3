import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type StaffRelease = Answer<'StaffReleaseView'>;
export type ReleasesView = Answer<'ReleasesView'>;

const key = (editionId: string) => ['editions', editionId, 'releases'];

/** Everything an edition has published or prepared, the newest first, and what stands in the way of publishing now. */
export function useReleases(editionId: string) {
  return useQuery({
    queryKey: key(editionId),
    queryFn: () => request<ReleasesView>('GET', `/editions/${editionId}/releases`),
  });
}

function useChange<T, A>(change: (given: T) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }) });
}

/** Freezes what a release will say. */
export const usePrepare = (editionId: string) =>
  useChange((note: string) =>
    request<Answer<'PreparedView'>>('POST', `/editions/${editionId}/prepared-releases`, { note }),
  );

/** Publishes a prepared release, at once (null) or at an instant. */
export const usePublish = ({ id, version }: StaffRelease) =>
  useChange((at: string | null) =>
    request<Answer<'PublishedView'>>('PUT', `/releases/${id}/publication`, { at, version }),
  );

/** Takes its instant back. */
export const useUnschedule = ({ id, version }: StaffRelease) =>
  useChange(() => request('DELETE', `/releases/${id}/publication`, { version }));

/** Gives it up. */
export const useDrop = ({ id, version }: StaffRelease) =>
  useChange(() => request('DELETE', `/releases/${id}`, { version }));

/** Makes the address of its preview, or ends it. */
export const usePreviewKey = ({ id }: StaffRelease) =>
  useChange((open: boolean) =>
    request<Answer<'PreviewKeyView'> | undefined>(open ? 'PUT' : 'DELETE', `/releases/${id}/preview`),
  );
