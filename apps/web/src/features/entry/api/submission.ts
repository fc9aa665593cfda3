import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import { entryKey, type KeptDocument, type Organisation } from './my-entry.js';

export interface Receipt {
  entryId: string;
  number: string;
  revision: number;
  contentHash: string;
  submittedAt: string;
  title: string;
  track: string;
  division: string;
  leadName: string;
  organisation: Organisation;
  documents: KeptDocument[];
}

/** Hands the entry in. */
export const submitEntry = (id: string, consents: { code: string; version: number }[]) =>
  request<Receipt>('POST', `/entries/${id}/submission`, { consents });

/** The receipt of the last submit. */
export function useReceipt(id: string) {
  return useQuery({
    queryKey: [...entryKey(id), 'receipt'],
    queryFn: () => request<Receipt>('GET', `/entries/${id}/receipt`),
  });
}
