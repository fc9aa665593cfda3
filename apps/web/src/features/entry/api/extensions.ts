import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type GrantedExtension = Answer<'GrantedExtensionView'>;

const key = (editionId: string) => ['editions', editionId, 'extensions'];

/** Who was given more time in an edition, newest first. */
export function useExtensions(editionId: string, page: number, pageSize: number) {
  return useQuery({
    queryKey: [...key(editionId), page, pageSize],
    queryFn: () =>
      request<Answer<'ExtensionsView'>>('GET', withQuery(`/editions/${editionId}/extensions`, { page, pageSize })),
    placeholderData: keepPreviousData,
  });
}

/** Gives one team more time. */
export function useExtend(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: Answer<'ExtendDeadlineDto'>) =>
      request<Answer<'GrantedView'>>('POST', `/editions/${editionId}/extensions`, order),
    onSuccess: () => client.invalidateQueries({ queryKey: key(editionId) }),
  });
}
