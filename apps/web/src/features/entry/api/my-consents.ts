import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type MyConsent = Answer<'MyConsentView'>;

export const consentsKey = ['me', 'consents'] as const;

/** Every consent one has given. */
export function useMyConsents() {
  return useQuery({
    queryKey: consentsKey,
    queryFn: () => request<Answer<'MyConsentsView'>>('GET', '/me/consents'),
  });
}

/** Takes a consent back. */
export const withdrawConsent = (entryId: string, code: string) =>
  request<void>('DELETE', `/entries/${entryId}/consents/${encodeURIComponent(code)}`);

/** Agrees again. */
export const giveConsent = (entryId: string, consent: { code: string; version: number }) =>
  request<void>('PUT', `/entries/${entryId}/consents`, { consents: [consent] });
