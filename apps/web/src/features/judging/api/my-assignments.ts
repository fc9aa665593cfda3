import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** An entry on a judge's own list. */
export type Duty = Answer<'DutyView'>;

/** What one has been given to read in an edition, in the order of reading. */
export function useMyAssignments(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'assignments', 'mine'],
    queryFn: () => request<Answer<'DutiesView'>>('GET', `/editions/${editionId}/assignments/mine?pageSize=100`),
  });
}
