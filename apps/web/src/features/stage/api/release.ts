import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** Lets an entry's result out, or the closed round's where no entry is named. */
export function useRelease(sittingId: string, roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entryId: string | null) =>
      request<Answer<'ReleaseView'>>('POST', `/rounds/${roundId}/result-releases`, entryId ? { entryId } : {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['sittings', sittingId] }),
  });
}

/** Takes a released result back, with the reason. */
export function useWithdrawRelease(sittingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      request<void>('DELETE', `/result-releases/${id}`, { reason }),
    onSettled: () => client.invalidateQueries({ queryKey: ['sittings', sittingId] }),
  });
}
