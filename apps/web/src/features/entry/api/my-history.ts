import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export interface HistoryLine {
  at: string;
  kind: string;
  actorName: string | null;
  details: Record<string, unknown>;
}

/** What happened to one's own entry, oldest first. */
export function useMyHistory(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'history'],
    queryFn: () => request<{ items: HistoryLine[] }>('GET', `/entries/${id}/history`),
  });
}
