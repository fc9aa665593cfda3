import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type SheetReceipt = Answer<'SheetReceiptView'>;
export type SheetRecord = Answer<'SheetRevisionsView'>;
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
    queryFn: () => request<SheetRecord>('GET', `/assignments/${id}/sheet/revisions`),
  });
}

export type SheetOnRecord = Answer<'SheetLineOnRecordView'>;

/** The sheets of a round as they stand on record. */
export function useRoundSheets(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'sheets'],
    queryFn: () => request<Answer<'SheetsOnRecordView'>>('GET', `/rounds/${roundId}/sheets`),
  });
}

/** Gives a submitted sheet back to its judge, for a reason. */
export function useReopenSheet(assignmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      request<void>('DELETE', `/assignments/${assignmentId}/sheet/submission`, { reason }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['assignments', assignmentId] }),
        client.invalidateQueries({ queryKey: ['rounds'] }),
      ]),
  });
}
