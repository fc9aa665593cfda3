import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import { type CheckedItem, entryKey, type ReviewedEntry } from './entry.js';

export type Verdict = 'admit' | 'return' | 'refuse';

export interface DecisionOrder {
  verdict: Verdict;
  checklist: CheckedItem[];
  reason: string;
  fields?: string[];
  dueAt?: string;
}

/** Puts the entry just answered in place; everything counted of its edition is read again. */
function useFreshEntry() {
  const client = useQueryClient();
  return (entry: ReviewedEntry) => {
    client.setQueryData(entryKey(entry.id), entry);
    void client.invalidateQueries({ queryKey: [...entryKey(entry.id), 'history'] });
    void client.invalidateQueries({ queryKey: ['editions', entry.editionId, 'entries'] });
  };
}

/** Takes an entry up; from here on its team cannot change it. */
export function useStartReview(id: string) {
  return useMutation({
    mutationFn: () => request<ReviewedEntry>('PUT', `/entries/${id}/review`),
    onSuccess: useFreshEntry(),
  });
}

/** Admits, returns or refuses an entry. */
export function useDecide(id: string) {
  return useMutation({
    mutationFn: (order: DecisionOrder) => request<ReviewedEntry>('POST', `/entries/${id}/decisions`, order),
    onSuccess: useFreshEntry(),
  });
}
