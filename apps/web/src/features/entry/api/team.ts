import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type Team = Answer<'TeamView'>;
export type TeamMember = Answer<'MemberView'>;
export type MemberLink = Answer<'MemberLinkView'>;

/** What a team says about a member. */
export interface Portrait {
  name: string;
  role: string;
  unit: string;
  contribution: string;
}

const teamKey = (entryId: string) => ['entries', entryId, 'members'] as const;

/** The team of one of one's own entries. */
export function useTeam(entryId: string) {
  return useQuery({
    queryKey: teamKey(entryId),
    queryFn: () => request<Team>('GET', `/entries/${entryId}/members`),
  });
}

/** After a change of the team: it, the entry and its history are read anew. */
export const renewTeam = (client: QueryClient, entryId: string) =>
  client.invalidateQueries({ queryKey: entryKey(entryId) });

/** Offers a place; without an address the link is passed on by hand. */
export const inviteMember = (entryId: string, { email, ...portrait }: Portrait & { email: string }) =>
  request<MemberLink>('POST', `/entries/${entryId}/members`, { ...portrait, email: email.trim() || null });

/** A fresh link for a place nobody has taken; the old one dies. */
export const inviteAgain = (entryId: string, memberId: string) =>
  request<MemberLink>('POST', `/entries/${entryId}/members/${memberId}/invitations`);

/** What the team says about a member, anew. */
export const changeMember = (entryId: string, memberId: string, portrait: Portrait) =>
  request<void>('PATCH', `/entries/${entryId}/members/${memberId}`, portrait);

/** Takes somebody out of the team: oneself, a member, an invitation. */
export const removeMember = (entryId: string, memberId: string) =>
  request<void>('DELETE', `/entries/${entryId}/members/${memberId}`);

/** The places in a new order. */
export const orderMembers = (entryId: string, members: string[]) =>
  request<void>('PUT', `/entries/${entryId}/member-order`, { members });
