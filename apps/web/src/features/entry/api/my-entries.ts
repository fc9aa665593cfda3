import { useQuery } from '@tanstack/react-query';
import type { Page } from '../../../lib/api/page.js';
import { request } from '../../../lib/api/request.js';

export type EntryState =
  'draft' | 'submitted' | 'in_review' | 'returned' | 'admitted' | 'refused' | 'withdrawn' | 'disqualified';

export interface EntryCard {
  id: string;
  number: string | null;
  state: EntryState;
  title: string;
  track: string;
  division: string;
  organisationName: string | null;
  leadName: string;
  eligibility: 'eligible' | 'needs-proof' | 'needs-partner' | null;
  revisionNo: number;
  submittedAt: string | null;
  returnedUntil: string | null;
}

/** The entries one leads in an edition, withdrawn ones included. */
export function useMyEntries(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'entries', 'mine'],
    queryFn: () => request<Page<EntryCard>>('GET', `/editions/${editionId}/entries/mine?pageSize=100`),
  });
}
