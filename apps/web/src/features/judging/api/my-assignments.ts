import { useQuery } from '@tanstack/react-query';
import type { Page } from '../../../lib/api/page.js';
import { request } from '../../../lib/api/request.js';

export interface AssignmentCard {
  id: string;
  title: string;
  number: string | null;
  state: string;
}

/** What one has been given to read in an edition. */
export function useMyAssignments(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'assignments', 'mine'],
    queryFn: () => request<Page<AssignmentCard>>('GET', `/editions/${editionId}/assignments/mine`),
  });
}
