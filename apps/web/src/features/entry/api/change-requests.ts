import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ChangeRequest = Answer<'ChangeRequestView'>;
export type ChangePart = ChangeRequest['part'];

const address = (entryId: string) => `/entries/${entryId}/change-requests`;

/** What a team asked to change after its entry was fixed. */
export function useChangeRequests(entryId: string) {
  return useQuery({
    queryKey: ['entries', entryId, 'change-requests'],
    queryFn: () => request<Answer<'ChangeRequestsView'>>('GET', address(entryId)),
  });
}

function useChange<T>(entryId: string, send: (order: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ['entries', entryId] }),
  });
}

/** Asks for a change. */
export const useAskChange = (entryId: string) =>
  useChange(entryId, (order: Answer<'AskChangeDto'>) =>
    request<Answer<'AskedChangeView'>>('POST', address(entryId), order),
  );

/** What becomes of a request: `approval` and `refusal` with a reason, or taken back. */
export const useSettleChange = (entryId: string) =>
  useChange(entryId, ({ id, how, note }: { id: string; how: 'approval' | 'refusal' | 'back'; note: string }) =>
    how === 'back'
      ? request<void>('DELETE', `${address(entryId)}/${id}`)
      : request<void>('PUT', `${address(entryId)}/${id}/${how}`, { note }),
  );
