import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Sitting = Answer<'SittingCardView'>;

/** The sittings of an edition that may be played. */
export function useSittings(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'sittings'],
    queryFn: () => request<Answer<'SittingsView'>>('GET', `/editions/${editionId}/sittings`),
  });
}
