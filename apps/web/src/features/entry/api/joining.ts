import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type TeamOffer = Answer<'TeamOfferView'>;

export const offerKey = (token: string) => ['team-invitations', token] as const;

/** What lies behind a link into a team. */
export function useTeamOffer(token: string) {
  return useQuery({
    queryKey: offerKey(token),
    queryFn: () => request<TeamOffer>('GET', `/team-invitations/${token}`),
    retry: false,
  });
}

/** Joins under one's own account, with one's own consents. */
export const joinTeam = (token: string, consents: { code: string; version: number }[]) =>
  request<Answer<'JoinedView'>>('POST', `/team-invitations/${token}/acceptance`, { consents });

/** Says no. */
export const declineTeam = (token: string) => request<void>('DELETE', `/team-invitations/${token}`);
