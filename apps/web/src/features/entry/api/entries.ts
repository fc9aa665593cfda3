import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { wholeList } from '../../../lib/api/whole.js';

/** Names of the queue's filters as they stand in the address. */
export const FILTERS = [
  ...(['state', 'track', 'division', 'kind', 'eligibility'] as const),
  ...(['reviewer', 'findings', 'view', 'order'] as const),
] as const;

export type EntryFilter = Record<(typeof FILTERS)[number] | 'q', string>;

export type EntriesView = Answer<'EntryListView'>;
export type QueueLine = EntriesView['items'][number];

const read = (editionId: string, filter: Partial<EntryFilter>, page: number, pageSize: number) =>
  request<EntriesView>('GET', withQuery(`/editions/${editionId}/entries`, { ...filter, page, pageSize }));

/** A page of the entries handed in; for staff. */
export function useEntries(editionId: string, filter: Partial<EntryFilter>, page: number, pageSize: number) {
  return useQuery({
    queryKey: ['editions', editionId, 'entries', 'list', filter, page, pageSize],
    queryFn: () => read(editionId, filter, page, pageSize),
    placeholderData: keepPreviousData,
  });
}

/** Every entry the filters let through. */
export const everyEntry = (editionId: string, filter: Partial<EntryFilter>): Promise<QueueLine[]> =>
  wholeList((page, pageSize) => read(editionId, filter, page, pageSize));

/** How many entries of each of these filters stand in which state. */
export const countEntries = (editionId: string, filter: Partial<EntryFilter>) => ({
  queryKey: ['editions', editionId, 'entries', 'counts', filter],
  queryFn: () => read(editionId, filter, 1, 1),
});
