import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type Desk = Answer<'DeskView'>;
export type DeskFinding = Answer<'ReviewFindingView'>;
export type DeskProposal = Answer<'EndProposalView'>;
export type Correction = NonNullable<Desk['correction']>;

const deskKey = (id: string) => [...entryKey(id), 'desk'] as const;

/** What the desk knows of an entry: notes, findings, proposals, who looks at it. */
export function useDesk(id: string) {
  return useQuery({ queryKey: deskKey(id), queryFn: () => request<Desk>('GET', `/entries/${id}/desk`) });
}

/** Keeps the notes; answers their new version. */
export const saveWorksheet = (id: string, sheet: Answer<'WorksheetDto'>) =>
  request<Answer<'SavedSheetView'>>('PUT', `/entries/${id}/worksheet`, sheet);

/** Reads desk and entry again, and everything that is counted of its edition. */
function useFresh(entry: { id: string; editionId: string }) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: entryKey(entry.id) }),
      client.invalidateQueries({ queryKey: ['editions', entry.editionId] }),
    ]);
}

interface Place {
  id: string;
  editionId: string;
}

/** Says who looks at the entry; null: nobody in particular. */
export function useNameReviewer(entry: Place) {
  return useMutation({
    mutationFn: (personId: string | null) => request<void>('PUT', `/entries/${entry.id}/reviewer`, { personId }),
    onSuccess: useFresh(entry),
  });
}

/** Waves a finding aside with a note, or opens it again. */
export function useDismissal(entry: Place) {
  return useMutation({
    mutationFn: ({ findingId, note }: { findingId: string; note: string | null }) => {
      const path = `/entries/${entry.id}/findings/${findingId}/dismissal`;
      return note === null ? request<void>('DELETE', path) : request<void>('PUT', path, { note });
    },
    onSuccess: useFresh(entry),
  });
}

/** Asks that the entry be refused or disqualified. */
export function usePropose(entry: Place) {
  return useMutation({
    mutationFn: (order: Answer<'EndProposalDto'>) => request<void>('POST', `/entries/${entry.id}/proposals`, order),
    onSuccess: useFresh(entry),
  });
}

/** Confirms a proposal (note null), turns it down or takes it back. */
export function useSettle(entry: Place) {
  return useMutation({
    mutationFn: ({ proposalId, note }: { proposalId: string; note: string | null }) => {
      const path = `/entries/${entry.id}/proposals/${proposalId}`;
      if (note === null) return request<void>('PUT', `${path}/confirmation`);
      return request<void>('PUT', `${path}/refusal`, { note });
    },
    onSuccess: useFresh(entry),
  });
}
