import { useMutation } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Verification = Answer<'VerificationView'>;

/** Computes the assignment in force again from what is stored. */
export function useVerification(roundId: string) {
  return useMutation({
    mutationFn: () => request<Verification>('POST', `/rounds/${roundId}/assignment-verifications`),
  });
}
