import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type BatchOrder = Answer<'BatchDto'>;
export type BatchResult = Answer<'BatchView'>;
export type BatchLine = Answer<'BatchLineView'>;

/** The people of the desk and what waits with each. */
export function useReviewers(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'reviewers'],
    queryFn: () => request<Answer<'ReviewerLoadsView'>>('GET', `/editions/${editionId}/reviewers`),
  });
}

/** How the formal review goes. */
export function useReviewFigures(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'review-figures'],
    queryFn: () => request<Answer<'ReviewFiguresView'>>('GET', `/editions/${editionId}/review-figures`),
  });
}

/** Which entry to look at next. */
export function useNextEntry(editionId: string, after?: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'entries', 'next', after ?? ''],
    queryFn: () => request<Answer<'NextEntryView'>>('GET', withQuery(`/editions/${editionId}/entries/next`, { after })),
    retry: false,
  });
}

/** What a batch would do. */
export function useBatchPreview(editionId: string, order: BatchOrder | null) {
  return useQuery({
    queryKey: ['editions', editionId, 'batch-preview', order],
    queryFn: () => request<BatchResult>('POST', `/editions/${editionId}/entry-batches/preview`, order),
    enabled: order !== null,
    staleTime: 0,
    retry: false,
  });
}

/** Does the batch. */
export function useBatch(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: BatchOrder) => request<BatchResult>('POST', `/editions/${editionId}/entry-batches`, order),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
}
