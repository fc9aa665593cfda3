import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import type { OutboxCard } from './outbox.js';

export interface MessageView extends OutboxCard {
  locale: 'zh-CN' | 'en';
  body: string;
  sentAt: string | null;
}

/** One message with its text. */
export function useMessage(id: string) {
  return useQuery({
    queryKey: ['outbox', id],
    queryFn: () => request<MessageView>('GET', `/outbox/${encodeURIComponent(id)}`),
  });
}
