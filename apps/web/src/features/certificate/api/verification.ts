import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Verification = Answer<'CertificateVerdictView'>;

/** Asks whether a certificate is genuine; number and code travel in the body. */
export const verifyCertificate = (number: string, code: string) =>
  request<Verification>('POST', '/certificate-verifications', { number, code });

/** The keys certificates were signed with; fetched once, a copy can be checked without a network. */
export function useCertificateKeys() {
  return useQuery({
    queryKey: ['certificate-keys'],
    queryFn: () => request<Answer<'CertificateKeysView'>>('GET', '/certificate-keys'),
    staleTime: Infinity,
  });
}
