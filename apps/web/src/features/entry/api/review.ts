import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { ReviewedEntry } from './entry.js';
import { entryKey } from './my-entry.js';

export type DecisionOrder = Answer<'DecideReviewDto'>;

/** Puts the entry just answered in place; everything counted of its edition is read again. */
function useFreshEntry() {
  const client = useQueryClient();
  return (entry: ReviewedEntry) => {
    client.setQueryData(entryKey(entry.id), entry);
    void client.invalidateQueries({ queryKey: [...entryKey(entry.id), 'history'] });
    void client.invalidateQueries({ queryKey: [...entryKey(entry.id), 'desk'] });
    void client.invalidateQueries({ queryKey: ['editions', entry.editionId] });
  };
}

/** Takes an entry up; from here on its team cannot change it. */
export function useStartReview(id: string) {
  return useMutation({
    mutationFn: () => request<ReviewedEntry>('PUT', `/entries/${id}/review`),
    onSuccess: useFreshEntry(),
  });
}

/** Admits an entry or sends it back. */
export function useDecide(id: string) {
  return useMutation({
    mutationFn: (order: DecisionOrder) => request<ReviewedEntry>('POST', `/entries/${id}/decisions`, order),
    onSuccess: useFreshEntry(),
  });
}
