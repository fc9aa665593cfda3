import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Deliberated = Answer<'DeliberatedView'>;

/** The finalists as those see them who decide about prizes. */
export function useDeliberation(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'prizes', 'deliberation'],
    queryFn: () => request<Answer<'DeliberationView'>>('GET', `/editions/${editionId}/deliberation`),
  });
}
