import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type EntryCard = Answer<'OwnEntryView'>;
export type EntryState = EntryCard['state'];

/** The entries one leads in an edition, withdrawn ones included. */
export function useMyEntries(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'entries', 'mine'],
    queryFn: () => request<Answer<'OwnEntriesView'>>('GET', `/editions/${editionId}/entries/mine?pageSize=100`),
  });
}
