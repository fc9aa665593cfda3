import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { SessionView } from '../../../lib/session.js';

export type SessionCard = Answer<'SessionCard'>;

const SESSIONS = ['me', 'sessions'];

/** One's own living sessions. */
export function useMySessions() {
  return useQuery({ queryKey: SESSIONS, queryFn: () => request<Answer<'SessionsView'>>('GET', '/me/sessions') });
}

/** Ends one of one's own sessions. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/me/sessions/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSIONS }),
  });
}

/** Sets a new password by the present one; every other session ends. */
export const changePassword = (order: Answer<'ChangePasswordDto'>) => request<void>('PUT', '/me/password', order);

/** Changes one's own name and language. */
export const changeProfile = (profile: Answer<'ChangeProfileDto'>) =>
  request<SessionView>('PUT', '/me/profile', profile);
