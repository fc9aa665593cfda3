import { useMutation, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** A reminder as it would leave now. */
export function useReminder(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'reminder'],
    queryFn: () => request<Answer<'ReminderView'>>('GET', `/rounds/${roundId}/reminder`),
    staleTime: 0,
  });
}

/** Sends it, to everybody who owes a sheet or to those named. */
export function useRemind(roundId: string) {
  return useMutation({
    mutationFn: (order: Answer<'RemindDto'>) =>
      request<Answer<'RemindedView'>>('POST', `/rounds/${roundId}/reminders`, order),
  });
}
