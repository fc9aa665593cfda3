import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

/** Somebody of the competition's pool, whatever the edition. */
export type Profile = Answer<'ProfileView'>;
export type JudgedEdition = Answer<'JudgedEditionView'>;

export interface ProfileFilter {
  q?: string;
  kind?: string;
  here?: string;
}

const key = (editionId: string) => ['editions', editionId, 'judge-profiles'];
const own = ['me', 'judge-profile'];

/** A page of the competition's pool. */
export function useProfiles(editionId: string, filter: ProfileFilter, page: number, pageSize: number) {
  return useQuery({
    queryKey: [...key(editionId), filter, page, pageSize],
    queryFn: () =>
      request<Answer<'ProfilesView'>>(
        'GET',
        withQuery(`/editions/${editionId}/judge-profiles`, { ...filter, page, pageSize }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** One judge with what they did in each edition. */
export function useProfile(editionId: string, id: string) {
  return useQuery({
    queryKey: [...key(editionId), id],
    queryFn: () => request<Answer<'ProfilePageView'>>('GET', `/editions/${editionId}/judge-profiles/${id}`),
  });
}

/** What is remembered of oneself. */
export function useOwnProfile() {
  return useQuery({ queryKey: own, queryFn: () => request<Answer<'OwnProfileView'>>('GET', '/me/judge-profile') });
}

/** Invites people of the pool to judge in an edition. */
export function useInviteProfiles(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profileIds: string[]) =>
      request<Answer<'InvitedView'>>('POST', `/editions/${editionId}/judge-profile-invitations`, { profileIds }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
}

/** Corrects somebody of the pool as an organiser of the edition; without one, oneself. */
export function useCorrectProfile(editionId: string | null, id: string) {
  const client = useQueryClient();
  const path = editionId === null ? '/me/judge-profile' : `/editions/${editionId}/judge-profiles/${id}`;
  return useMutation({
    mutationFn: (change: Answer<'ChangeJudgeProfileDto'>) => request<void>('PATCH', path, change),
    onSuccess: () => client.invalidateQueries({ queryKey: editionId === null ? own : key(editionId) }),
  });
}
