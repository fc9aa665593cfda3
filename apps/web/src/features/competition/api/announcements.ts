import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type Announcement = Answer<'AnnouncementView'>;
export type AnnouncementList = Answer<'AnnouncementListView'>;
type Words = Answer<'AnnouncementDto'>;

const announcements = (editionId: string) => ['editions', editionId, 'announcements'];

/** What an edition lets everybody know; its writers get their drafts too. */
export function useAnnouncements(editionId: string, page = 1, pageSize = 20) {
  return useQuery({
    queryKey: [...announcements(editionId), page, pageSize],
    queryFn: () =>
      request<AnnouncementList>('GET', withQuery(`/editions/${editionId}/announcements`, { page, pageSize })),
    placeholderData: (before) => before,
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: announcements(editionId) });
}

/** Drafts an announcement, or gives one other words. */
export function useWriteAnnouncement(editionId: string, one: Announcement | null) {
  return useMutation({
    mutationFn: (words: Words) =>
      one
        ? request<Announcement>('PUT', `/announcements/${one.id}`, { ...words, version: one.version })
        : request<Announcement>('POST', `/editions/${editionId}/announcements`, words),
    onSuccess: useRefresh(editionId),
  });
}

/** Shows an announcement to everybody, and mails it if asked. */
export function usePublishAnnouncement(editionId: string) {
  return useMutation({
    mutationFn: ({ id, mail }: { id: string; mail: boolean }) =>
      request<Announcement>('PUT', `/announcements/${id}/publication`, { mail }),
    onSuccess: useRefresh(editionId),
  });
}

/** Takes an announcement back. */
export function useWithdrawAnnouncement(editionId: string) {
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/announcements/${id}/publication`),
    onSuccess: useRefresh(editionId),
  });
}
