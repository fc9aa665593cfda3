import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** An entry as the round's judges read it, for the panel chair. */
export function useFrozenEntrant(roundId: string, entryId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'entrants', entryId],
    queryFn: () => request<Answer<'FrozenEntrantView'>>('GET', `/rounds/${roundId}/entrants/${entryId}`),
  });
}
