import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type Receipt = Answer<'ReceiptView'>;

/** Hands the entry in. */
export const submitEntry = (id: string, consents: Answer<'SubmitEntryDto'>['consents']) =>
  request<Receipt>('POST', `/entries/${id}/submission`, { consents });

/** Hands the entry in while files are on their way: final with the last of them. */
export const awaitFiles = (id: string, consents: Answer<'SubmitEntryDto'>['consents']) =>
  request<Answer<'WaitingView'>>('PUT', `/entries/${id}/waiting-submission`, { consents });

/** The receipt of the last submit. */
export function useReceipt(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'receipt'],
    queryFn: () => request<Receipt>('GET', `/entries/${id}/receipt`),
  });
}
