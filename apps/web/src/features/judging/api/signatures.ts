import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Signatures = Answer<'SignaturesView'>;
export type SignedSheet = Answer<'SignedSheetView'>;
export type Signature = Answer<'SignatureView'>;
export type SigningSide = Signature['side'];

const keyOf = (roundId: string) => ['rounds', roundId, 'signatures'];

/** Who has signed which submitted sheet: a judge sees their own. */
export function useSignatures(roundId: string) {
  return useQuery({
    queryKey: keyOf(roundId),
    queryFn: () => request<Signatures>('GET', `/rounds/${roundId}/signatures`),
    refetchInterval: 15_000,
  });
}

/** Signs sheets under one's own account, each as it was seen. */
export function useSign(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ side, sheets }: { side: SigningSide; sheets: readonly SignedSheet[] }) =>
      request<Signatures>('POST', `/rounds/${roundId}/signatures`, {
        side,
        sheets: sheets.map(({ assignmentId, hash }) => ({ assignmentId, hash })),
      }),
    onSuccess: (next) => {
      client.setQueryData(keyOf(roundId), next);
      void client.invalidateQueries({ queryKey: ['assignments'] });
    },
  });
}
