import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type HistoryLine = Answer<'HistoryLineView'>;

/** What happened to an entry, oldest first. */
export function useEntryHistory(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'history'],
    queryFn: () => request<Answer<'HistoryView'>>('GET', `/entries/${id}/history`),
  });
}
