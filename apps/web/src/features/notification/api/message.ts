import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type MessageView = Answer<'MessageView'>;

/** One message with its text. */
export function useMessage(id: string) {
  return useQuery({
    queryKey: ['outbox', id],
    queryFn: () => request<MessageView>('GET', `/outbox/${encodeURIComponent(id)}`),
  });
}
