import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { INBOX } from '../../../lib/unread.js';

export type InboxCard = Answer<'InboxCard'>;
export type Letter = Answer<'LetterView'>;
export type Pace = Answer<'PreferenceView'>['pace'];

const PACE = ['me', 'message-preference'];

/** One's own messages, newest first. */
export function useInbox({ page, pageSize, unread }: { page: number; pageSize: number; unread: boolean }) {
  return useQuery({
    queryKey: [...INBOX, 'list', page, unread],
    queryFn: () =>
      request<Answer<'InboxView'>>(
        'GET',
        withQuery('/me/messages', { page, pageSize, unread: unread ? 'true' : undefined }),
      ),
    placeholderData: (before) => before,
  });
}

/** One message with its text. */
export function useLetter(id: string) {
  return useQuery({ queryKey: [...INBOX, id], queryFn: () => request<Letter>('GET', `/me/messages/${id}`) });
}

/** Marks a message as read or not. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, read }: { id: string; read: boolean }) =>
      request<void>(read ? 'PUT' : 'DELETE', `/me/messages/${id}/reading`),
    onSuccess: () => client.invalidateQueries({ queryKey: INBOX }),
  });
}

/** Marks everything as read. */
export function useReadAll() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', '/me/unread-messages'),
    onSuccess: () => client.invalidateQueries({ queryKey: INBOX }),
  });
}

/** How one is written to. */
export function usePace() {
  return useQuery({
    queryKey: PACE,
    queryFn: () => request<Answer<'PreferenceView'>>('GET', '/me/message-preference'),
  });
}

/** Chooses how one is written to. */
export function useChoosePace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (pace: Pace) => request<void>('PUT', '/me/message-preference', { pace }),
    onSuccess: (_, pace) => client.setQueryData(PACE, { pace }),
  });
}
