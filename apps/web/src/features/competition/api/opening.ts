import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type OpeningFinding = Answer<'OpeningFindingView'>;

/** What is missing or odd before the edition opens, for so many entries. */
export function useOpening(editionId: string, entries?: number) {
  return useQuery({
    queryKey: ['editions', editionId, 'opening', entries],
    queryFn: () =>
      request<Answer<'OpeningView'>>('GET', withQuery(`/editions/${editionId}/opening-check`, { entries })),
    placeholderData: keepPreviousData,
  });
}
