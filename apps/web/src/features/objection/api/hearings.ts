import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Hearing = Answer<'HearingView'>;

const key = (entryId: string) => ['entries', entryId, 'hearings'];

/** What a team is asked about objections to its entry. */
export function useHearings(entryId: string) {
  return useQuery({
    queryKey: key(entryId),
    queryFn: () => request<Answer<'EntryHearingsView'>>('GET', `/entries/${entryId}/hearings`),
  });
}

/** Adds a file to the answer. */
export function useAttach(entryId: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return request<Answer<'KeptEvidenceView'>>('POST', `/hearings/${id}/evidence`, form);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: key(entryId) }),
  });
}

/** Sends the answer. */
export function useAnswer(entryId: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answer: string) => request<void>('PUT', `/hearings/${id}/answer`, { answer }),
    onSuccess: () => client.invalidateQueries({ queryKey: key(entryId) }),
  });
}
