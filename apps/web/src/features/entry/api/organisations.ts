import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type FoundOrganisation = Answer<'FoundOrganisationView'>;

const SHOWN = 8;

/** What the register knows by this name, code or pinyin; nothing is asked for less than two characters. */
export function useOrganisations(q: string) {
  return useQuery({
    queryKey: ['organisations', q],
    queryFn: ({ signal }) =>
      request<Answer<'OrganisationsView'>>('GET', withQuery('/organisations', { q, pageSize: SHOWN }), undefined, {
        signal,
      }),
    enabled: [...q].length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
