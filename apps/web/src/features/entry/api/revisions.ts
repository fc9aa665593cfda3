import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export interface RevisionLine {
  id: string;
  no: number;
  title: string;
  contentHash: string;
  frozenAt: string;
}

/** Every submit of an entry, newest first. */
export function useRevisions(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'revisions'],
    queryFn: () => request<{ items: RevisionLine[] }>('GET', `/entries/${id}/revisions`),
  });
}
