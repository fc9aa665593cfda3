import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Undertaking = Answer<'UndertakingView'>;

/** What one signs before an edition's entries can be seen. */
export function useUndertaking(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'undertaking'],
    queryFn: () => request<Undertaking>('GET', `/editions/${editionId}/undertaking`),
  });
}

/** Puts one's name under the text; everything of the edition is then asked for anew. */
export function useSigning(editionId: string) {
  const client = useQueryClient();
  return {
    sign: (signature: Answer<'SignUndertakingDto'>) =>
      request<void>('PUT', `/editions/${editionId}/undertaking/signature`, signature),
    signed: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  };
}
