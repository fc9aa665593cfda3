import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { SessionView } from '../../../lib/session.js';

export type InvitationOffer = Answer<'InvitationOffer'>;

const path = (token: string) => `/invitations/token/${encodeURIComponent(token)}`;

/** What the link offers. */
export function useInvitation(token: string) {
  return useQuery({ queryKey: ['invitations', token], queryFn: () => request<InvitationOffer>('GET', path(token)) });
}

/** Turns the offer down. */
export const declineInvitation = (token: string, reason: string) => request<void>('DELETE', path(token), { reason });

/** Takes the seat: as the person signed in, or with a new account made of name and password. */
export const acceptInvitation = (token: string, account: Answer<'AcceptInvitationDto'>) =>
  request<SessionView>('POST', `${path(token)}/acceptance`, account);
