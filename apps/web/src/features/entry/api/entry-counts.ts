import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** How many entries of an edition stand in each state; for its staff. */
export function useEntryCounts(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'entries', 'counts'],
    queryFn: () => request<Answer<'EntryListView'>>('GET', `/editions/${editionId}/entries?pageSize=1`),
  });
}
