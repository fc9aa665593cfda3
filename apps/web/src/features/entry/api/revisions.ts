import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

/** Every submit of an entry, newest first. */
export function useRevisions(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'revisions'],
    queryFn: () => request<Answer<'RevisionListView'>>('GET', `/entries/${id}/revisions`),
  });
}
