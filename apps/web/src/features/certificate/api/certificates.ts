import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type CertificateDesk = Answer<'CertificateDeskView'>;
export type StaffCertificate = Answer<'StaffCertificateView'>;
export type Certificate = Answer<'CertificateView'>;

const PACE = 1500;
const key = (editionId: string) => ['editions', editionId, 'certificates'];

/** The certificates of an edition; asked again while some are being issued. */
export function useCertificateDesk(editionId: string) {
  return useQuery({
    queryKey: key(editionId),
    queryFn: () => request<CertificateDesk>('GET', `/editions/${editionId}/certificates`),
    refetchInterval: ({ state }) => (state.data?.issue?.state === 'running' ? PACE : false),
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: key(editionId) });
}

/** Issues what is due, and what was chosen beside it. */
export function useIssue(editionId: string) {
  return useMutation({
    mutationFn: (chosen: Answer<'IssueCertificatesDto'>) =>
      request<Answer<'StartedIssueView'>>('POST', `/editions/${editionId}/certificate-issues`, chosen),
    onSuccess: useRefresh(editionId),
  });
}

/** Stops a bulk issue. */
export function useCancelIssue(editionId: string) {
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/certificate-issues/${id}`),
    onSuccess: useRefresh(editionId),
  });
}

/** What can be done with one that was issued. */
export type Ending = 'revocation' | 'replacement';

/** Revokes a certificate, or issues it anew. */
export function useEndCertificate(editionId: string) {
  return useMutation({
    mutationFn: ({ id, how, reason }: { id: string; how: Ending; reason: string }) =>
      request<unknown>(how === 'revocation' ? 'PUT' : 'POST', `/certificates/${id}/${how}`, { reason }),
    onSuccess: useRefresh(editionId),
  });
}

/** Brings the picture of the seal. */
export function useKeepSeal(editionId: string) {
  return useMutation({
    mutationFn: (picture: File) => {
      const form = new FormData();
      form.append('file', picture);
      return request<void>('PUT', `/editions/${editionId}/certificate-seal`, form);
    },
    onSuccess: useRefresh(editionId),
  });
}

/** A person's own certificates. */
export function useMyCertificates() {
  return useQuery({
    queryKey: ['me', 'certificates'],
    queryFn: () => request<Answer<'MyCertificatesView'>>('GET', '/me/certificates'),
  });
}
