import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ListCertainty = Answer<'ListCertaintyView'>;
export type PanelAgreement = Answer<'PanelAgreementView'>;
export type RelationFigures = Answer<'RelationFiguresView'>;

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

/** How sure the places of a closed round are; asked again while it is being worked out. */
export function useCertainty(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'certainty'],
    queryFn: () => request<Answer<'CertaintyView'>>('GET', `/rounds/${roundId}/certainty`),
    refetchInterval: ({ state }) => (state.data?.weighedAt === null ? 3000 : false),
  });
}
