import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { SessionView } from '../../../lib/session.js';

export type EmailChange = Answer<'EmailChangeView'>;
export type WaitingAddress = Answer<'WaitingAddressView'>;

const OWN = ['me', 'email-change'];
const undoPath = (token: string) => `/email-changes/token/${encodeURIComponent(token)}`;

/** The address of one's account, and the one that has not confirmed yet. */
export function useEmailChange() {
  return useQuery({ queryKey: OWN, queryFn: () => request<EmailChange>('GET', '/me/email-change') });
}

/** Reads both again. */
export function useRefreshEmailChange() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: OWN });
}

/** Asks for another address by password and authenticator; a link goes there. */
export const askEmailChange = (order: Answer<'AskEmailChangeDto'>) => request<void>('POST', '/me/email-change', order);

/** Another link to the address that waits; the one before dies. */
export function useSendLinkAgain() {
  const refresh = useRefreshEmailChange();
  return useMutation({ mutationFn: () => request<void>('POST', '/me/email-change/links'), onSuccess: refresh });
}

/** Takes the wish back. */
export function useCancelEmailChange() {
  const refresh = useRefreshEmailChange();
  return useMutation({ mutationFn: () => request<void>('DELETE', '/me/email-change'), onSuccess: refresh });
}

/** Moves the account by the link that came to the new address. */
export function useConfirmEmailChange(token: string) {
  return useMutation({
    mutationFn: () => request<SessionView>('PUT', '/me/email-change/confirmation', { token }),
  });
}

/** What the link to the old address offers. */
export function useEmailUndo(token: string) {
  return useQuery({
    queryKey: ['email-undo', token],
    queryFn: () => request<Answer<'EmailUndoView'>>('GET', undoPath(token)),
  });
}

/** Gives the account back to its old address, with a new password. */
export const undoEmailChange = (token: string, password: string) =>
  request<void>('POST', `${undoPath(token)}/reversal`, { password });
