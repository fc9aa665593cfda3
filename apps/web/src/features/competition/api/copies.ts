import { useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** Makes a new edition after an older one, counted from another first day. */
export const copyEdition = (editionId: string, t0: string) =>
  request<Answer<'CopiedView'>>('POST', `/editions/${editionId}/copies`, { t0 });

/** After a copy: there is one edition more, and one has a seat in it. */
export function useForgetEditions() {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
