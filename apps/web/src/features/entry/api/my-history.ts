import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type MyHistoryLine = Answer<'HistoryLineView'>;

/** What happened to one's own entry, oldest first. */
export function useMyHistory(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'history'],
    queryFn: () => request<Answer<'HistoryView'>>('GET', `/entries/${id}/history`),
  });
}
