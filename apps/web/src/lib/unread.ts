import { useQuery } from '@tanstack/react-query';
import type { Answer } from './api/answer.js';
import { request } from './api/request.js';
import { useSession } from './session.js';

/** Where everything about the inbox is kept, so that one change renews it all. */
export const INBOX = ['me', 'messages'];

/** How many messages wait unread for whoever is signed in; asked again every minute. */
export function useUnread(): number {
  const session = useSession().data;
  const open = session?.person != null && !session.byCode && ['not-needed', 'passed'].includes(session.secondFactor);
  const { data } = useQuery({
    queryKey: [...INBOX, 'unread'],
    queryFn: () => request<Answer<'UnreadView'>>('GET', '/me/unread-messages'),
    enabled: open,
    refetchInterval: 60_000,
  });
  return data?.unread ?? 0;
}
