import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type ThreadView = Answer<'ThreadView'>;
export type ThreadCard = Answer<'ThreadCardView'>;

const thread = (entryId: string) => ['entries', entryId, 'thread'];
const threads = (editionId: string) => ['editions', editionId, 'threads'];

/** What team and secretariat wrote to each other about an entry; asked again every half minute. */
export function useThread(entryId: string) {
  return useQuery({
    queryKey: thread(entryId),
    queryFn: () => request<ThreadView>('GET', `/entries/${entryId}/thread`),
    refetchInterval: 30_000,
  });
}

/** Writes to the other side. */
export function useWriteToThread(entryId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => request<ThreadView>('POST', `/entries/${entryId}/thread`, { words }),
    onSuccess: (view) => client.setQueryData(thread(entryId), view),
  });
}

/** Tells that what is there has been read; the list of threads renews. */
export const readThread = (entryId: string) => request<void>('PUT', `/entries/${entryId}/thread/reading`);

/** The threads of an edition. */
export function useThreads(editionId: string, query: { q: string; side: string; page: number; pageSize: number }) {
  return useQuery({
    queryKey: [...threads(editionId), query],
    queryFn: () => request<Answer<'ThreadListView'>>('GET', withQuery(`/editions/${editionId}/threads`, query)),
    placeholderData: (before) => before,
    refetchInterval: 60_000,
  });
}
