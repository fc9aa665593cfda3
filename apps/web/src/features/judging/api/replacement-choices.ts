import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Candidate = Answer<'CandidateView'>;
export type Hindered = Answer<'HinderedView'>;

/** Who of the panel may take a free seat, the best first; asked anew each time somebody looks. */
export function useReplacementChoices(roundId: string, assignmentId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'replacements', assignmentId],
    queryFn: () => request<Answer<'ReplacementChoicesView'>>('GET', `/rounds/${roundId}/replacements/${assignmentId}`),
    staleTime: 0,
  });
}
