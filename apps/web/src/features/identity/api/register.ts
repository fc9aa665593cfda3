import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type RegisterLine = Answer<'RegisterLineView'>;
export type Duplicate = Answer<'DuplicateView'>;
export type Merge = Answer<'MergeView'>;
export type FoundOrganisation = Answer<'FoundOrganisationView'>;

const base = (editionId: string) => `/editions/${editionId}/register`;
const KEY = 'register';

/** A page of the register, nearest to what is looked for. */
export function useRegister(editionId: string, q: string, page: number, pageSize: number) {
  return useQuery({
    queryKey: [KEY, 'lines', editionId, q, page, pageSize],
    queryFn: () =>
      request<Answer<'RegisterView'>>('GET', withQuery(`${base(editionId)}/organisations`, { q, page, pageSize })),
    placeholderData: keepPreviousData,
  });
}

/** Pairs that may be one. */
export function useDuplicates(editionId: string) {
  return useQuery({
    queryKey: [KEY, 'duplicates', editionId],
    queryFn: () => request<Answer<'DuplicatesView'>>('GET', `${base(editionId)}/duplicates`),
  });
}

/** The latest merges. */
export function useMerges(editionId: string) {
  return useQuery({
    queryKey: [KEY, 'merges', editionId],
    queryFn: () => request<Answer<'MergesView'>>('GET', withQuery(`${base(editionId)}/merges`, { pageSize: 20 })),
  });
}

/** What was corrected about one organisation. */
export function useCorrections(editionId: string, id: string) {
  return useQuery({
    queryKey: [KEY, 'corrections', editionId, id],
    queryFn: () => request<Answer<'CorrectionsView'>>('GET', `${base(editionId)}/organisations/${id}/corrections`),
  });
}

/** Organisations by what is typed, to choose a parent or the one to keep. */
export function useOrganisationSearch(q: string) {
  return useQuery({
    queryKey: [KEY, 'search', q],
    queryFn: ({ signal }) =>
      request<Answer<'OrganisationsView'>>('GET', withQuery('/organisations', { q, pageSize: 8 }), undefined, {
        signal,
      }),
    enabled: [...q].length >= 2,
    placeholderData: keepPreviousData,
  });
}

function useChange<Order, Result>(change: (order: Order) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }) });
}

/** Makes the source the target. */
export const useMerge = (editionId: string) =>
  useChange((order: Answer<'MergeOrganisationsDto'>) =>
    request<Answer<'MadeView'>>('POST', `${base(editionId)}/merges`, order),
  );

/** Takes a merge back. */
export const useUndoMerge = (editionId: string) =>
  useChange((id: string) => request<void>('DELETE', `${base(editionId)}/merges/${id}`));

/** Puts names or the parent right. */
export const useCorrect = (editionId: string) =>
  useChange(({ id, ...order }: Answer<'CorrectOrganisationDto'> & { id: string }) =>
    request<void>('PUT', `${base(editionId)}/organisations/${id}`, order),
  );
