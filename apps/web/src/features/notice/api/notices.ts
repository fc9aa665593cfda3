import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type NoticeCard = Answer<'NoticeCardView'>;
export type NoticeView = Answer<'NoticeView'>;
export type NoticeBody = Answer<'NoticeBodyView'>;
export type NoticeChoice = Answer<'NoticeChoiceView'>;
export type NoticePreview = Answer<'NoticePreviewView'>;

/** A notice as it is asked for; `second`: the one that stands is replaced or taken back. */
export interface NoticeOrder {
  list: NoticeChoice['list'];
  round: string | null;
  startsAt: string | null;
  second: { noticeId: string; kind: 'replaces' | 'withdraws'; what: string } | null;
}

/** A notice as it was read in its preview. */
interface ReadNotice extends NoticeOrder {
  hash: string;
}

/** The notices of an edition that have begun. */
export function useNotices(slug: string) {
  return useQuery({
    queryKey: ['editions', slug, 'notices'],
    queryFn: () => request<Answer<'NoticesView'>>('GET', `/editions/${encodeURIComponent(slug)}/notices`),
  });
}

/** One notice. */
export function useNotice(id: string) {
  return useQuery({
    queryKey: ['notices', id],
    queryFn: () => request<NoticeView>('GET', `/notices/${encodeURIComponent(id)}`),
  });
}

/** All notices of the edition, and the lists one can be made of. */
export function useNoticeDesk(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'notice-desk'],
    queryFn: () => request<Answer<'NoticeDeskView'>>('GET', `/editions/${editionId}/notice-desk`),
  });
}

/** The notice as it would go out. */
export function useNoticePreview(editionId: string) {
  return useMutation({
    mutationFn: (order: NoticeOrder) => request<NoticePreview>('POST', `/editions/${editionId}/notices/preview`, order),
  });
}

/** Publishes a notice, at once or from an instant to come. */
export function usePublishNotice(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: ReadNotice) =>
      request<Answer<'NoticeMadeView'>>('POST', `/editions/${editionId}/notices`, order),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  });
}

/** Calls a notice off that has not begun. */
export function useCallOff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/notices/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  });
}

/** Drafts an announcement of a notice. */
export function useAnnounce() {
  return useMutation({
    mutationFn: (id: string) => request<Answer<'AnnouncementDraftView'>>('POST', `/notices/${id}/announcement`, {}),
  });
}
