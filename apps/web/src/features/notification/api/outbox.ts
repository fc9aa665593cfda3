import { useQuery } from '@tanstack/react-query';
import type { Page } from '../../../lib/api/page.js';
import { request, withQuery } from '../../../lib/api/request.js';

export interface OutboxCard {
  id: string;
  to: string;
  subject: string;
  state: 'queued' | 'sent' | 'failed' | 'kept';
  createdAt: string;
}

/** The mail the portal wrote, newest first. */
export function useOutbox(to: string, page: number, pageSize: number) {
  return useQuery({
    queryKey: ['outbox', to, page],
    queryFn: () => request<Page<OutboxCard>>('GET', withQuery('/outbox', { to, page, pageSize })),
    placeholderData: (before) => before,
    refetchInterval: 5000,
  });
}
