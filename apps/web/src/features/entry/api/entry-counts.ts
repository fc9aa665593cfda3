import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import type { EntryState } from './my-entries.js';

interface EntryCounts {
  states: { state: Exclude<EntryState, 'draft'>; count: number }[];
  drafts: number;
}

/** How many entries of an edition stand in each state; for its staff. */
export function useEntryCounts(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'entries', 'counts'],
    queryFn: () => request<EntryCounts>('GET', `/editions/${editionId}/entries?pageSize=1`),
  });
}
