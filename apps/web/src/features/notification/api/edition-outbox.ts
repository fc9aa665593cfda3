import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type DispatchCard = Answer<'DispatchCard'>;
export type DispatchList = Answer<'DispatchListView'>;
export type Dispatch = Answer<'DispatchView'>;
export type Move = 'releases' | 'drops' | 'retries';

const outbox = (editionId: string) => ['editions', editionId, 'messages'];

/** What a list of messages is narrowed by. */
export interface OutboxQuery {
  q: string;
  state: string;
  template: string;
  page: number;
  pageSize: number;
}

/** The messages of an edition, newest first. */
export function useEditionOutbox(editionId: string, query: OutboxQuery) {
  return useQuery({
    queryKey: [...outbox(editionId), query],
    queryFn: () => request<DispatchList>('GET', withQuery(`/editions/${editionId}/messages`, { ...query })),
    placeholderData: (before) => before,
    refetchInterval: 15_000,
  });
}

/** One message with its text. */
export function useDispatch(editionId: string, id: string) {
  return useQuery({
    queryKey: [...outbox(editionId), id],
    queryFn: () => request<Dispatch>('GET', `/editions/${editionId}/messages/${id}`),
  });
}

/** Lets held messages go, drops them, or offers failed ones again; without ids, all of them. */
export function useMoveMessages(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ move, ids }: { move: Move; ids?: string[] }) =>
      request<Answer<'MovedView'>>('POST', `/editions/${editionId}/message-${move}`, ids ? { ids } : {}),
    onSuccess: () => client.invalidateQueries({ queryKey: outbox(editionId) }),
  });
}
