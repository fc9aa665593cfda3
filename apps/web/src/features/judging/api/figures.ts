import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type PanelAgreement = Answer<'PanelAgreementView'>;

/** How far the judges of a closed round agree. */
export function useAgreement(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'agreement'],
    queryFn: () => request<Answer<'AgreementView'>>('GET', `/rounds/${roundId}/agreement`),
  });
}

/** The problem of an assignment, and the answer with its certificate. */
export function readProof(roundId: string): Promise<Answer<'AssignmentProofView'>> {
  return request<Answer<'AssignmentProofView'>>('GET', `/rounds/${roundId}/assignment`);
}
