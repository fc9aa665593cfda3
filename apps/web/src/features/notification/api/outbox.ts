import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type OutboxCard = Answer<'OutboxCard'>;

/** The mail the portal wrote, newest first. */
export function useOutbox(to: string, page: number, pageSize: number) {
  return useQuery({
    queryKey: ['outbox', to, page],
    queryFn: () => request<Answer<'OutboxView'>>('GET', withQuery('/outbox', { to, page, pageSize })),
    placeholderData: (before) => before,
    refetchInterval: 5000,
  });
}
