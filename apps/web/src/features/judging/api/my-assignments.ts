import { useQuery } from '@tanstack/react-query';
import type { Localised } from '#kernel';
import type { Page } from '../../../lib/api/page.js';
import { request } from '../../../lib/api/request.js';

/** An entry on a judge's own list. */
export interface Duty {
  id: string;
  round: { id: string; code: string; name: Localised; kind: string; state: string; endsAt: string };
  number: string;
  title: string;
  track: string;
  division: string;
  organisationName: string;
  room: number | null;
  position: number;
  sheet: 'none' | 'draft' | 'submitted';
  total: string | null;
  savedAt: string | null;
}

export interface Duties extends Page<Duty> {
  /** Sheets still to submit. */
  left: number;
}

/** What one has been given to read in an edition, in the order of reading. */
export function useMyAssignments(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'assignments', 'mine'],
    queryFn: () => request<Duties>('GET', `/editions/${editionId}/assignments/mine?pageSize=100`),
  });
}
