import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** Makes a new edition after this one, counted from another first day. */
export function useCopyEdition(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (t0: string) => request<Answer<'CopiedView'>>('POST', `/editions/${editionId}/copies`, { t0 }),
    onSuccess: () => client.invalidateQueries(),
  });
}
