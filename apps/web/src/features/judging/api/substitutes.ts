import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Substitute = Answer<'SubstituteView'>;

/** Who of the pool may join the panel of an open round. */
export function useSubstitutes(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'substitutes'],
    queryFn: () => request<Answer<'SubstituteChoicesView'>>('GET', `/rounds/${roundId}/substitutes`),
    staleTime: 0,
  });
}
