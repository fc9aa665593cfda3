import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type SheetReceipt = Answer<'SheetReceiptView'>;
export type SheetRevision = Answer<'SheetRevisionView'>;

/** The receipt of the last submit; says whether the ledger still holds it. */
export function useSheetReceipt(id: string) {
  return useQuery({
    queryKey: ['assignments', id, 'receipt'],
    queryFn: () => request<SheetReceipt>('GET', `/assignments/${id}/sheet/receipt`),
    staleTime: 0,
  });
}

/** Every time the sheet was handed in. */
export function useSheetRevisions(id: string) {
  return useQuery({
    queryKey: ['assignments', id, 'revisions'],
    queryFn: () => request<Answer<'SheetRevisionsView'>>('GET', `/assignments/${id}/sheet/revisions`),
  });
}
