import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './entry.js';

export interface HistoryLine {
  at: string;
  kind: string;
  actorName: string | null;
  details: Record<string, unknown>;
}

/** What happened to an entry, oldest first. */
export function useEntryHistory(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'history'],
    queryFn: () => request<{ items: HistoryLine[] }>('GET', `/entries/${id}/history`),
  });
}
