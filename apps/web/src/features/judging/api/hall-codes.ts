import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { currentLocale } from '../../../lib/i18n.js';
import { postPaper } from '../../../lib/save-paper.js';

export type HallCodes = Answer<'HallCodesView'>;
export type HallCodeLine = HallCodes['items'][number];
export type HallCode = HallCodeLine['codes'][number];

const keyOf = (roundId: string) => ['rounds', roundId, 'hall-codes'];

/** The codes that were printed for a round's judges. */
export const useHallCodes = (roundId: string) =>
  useQuery({
    queryKey: keyOf(roundId),
    queryFn: () => request<HallCodes>('GET', `/rounds/${roundId}/hall-codes`),
    // Judges sign in while staff look on.
    refetchInterval: 10_000,
  });

/** New codes for a day, for all judges of the round or for those named; the paper is saved. */
export function usePrintHallCodes(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: { day: string; judgeIds?: string[] }) =>
      postPaper(`/rounds/${roundId}/hall-codes`, { ...order, language: currentLocale() }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(roundId) }),
  });
}

/** Makes a code worthless; a session it opened ends. */
export function useRevokeHallCode(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/rounds/${roundId}/hall-codes/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(roundId) }),
  });
}
