import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type PrizeEntry = Answer<'PrizeEntryView'>;
export type Prize = Answer<'PrizeView'>;
export type Award = Answer<'AwardView'>;
export type PrizesView = Answer<'PrizesView'>;

const key = (editionId: string) => ['editions', editionId, 'prizes'];

/** The prizes as staff work on them. */
export function usePrizes(editionId: string) {
  return useQuery({
    queryKey: key(editionId),
    queryFn: () => request<PrizesView>('GET', `/editions/${editionId}/prizes`),
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['editions', editionId] });
}

/** Fills the tiered awards by rank. */
export function usePropose(editionId: string) {
  return useMutation({
    mutationFn: () => request<Answer<'ProposalView'>>('PUT', `/editions/${editionId}/prizes/proposal`, {}),
    onSuccess: useRefresh(editionId),
  });
}

/** Names a winner, decides a tie, or leaves a seat vacant. */
export function useNominate(editionId: string) {
  const refresh = useRefresh(editionId);
  return useMutation({
    mutationFn: (order: Answer<'NominateDto'>) =>
      request<Answer<'NominationView'>>('POST', `/editions/${editionId}/prizes`, order),
    onSuccess: refresh,
  });
}

/** Takes a prize back, with a reason for the record. */
export function useWithdrawPrize(editionId: string) {
  return useMutation({
    mutationFn: ({ id, ...order }: { id: string } & Answer<'WithdrawPrizeDto'>) =>
      request<void>('DELETE', `/prizes/${id}`, order),
    onSuccess: useRefresh(editionId),
  });
}

/** A second person confirms the whole set. */
export function useConfirmPrizes(editionId: string) {
  return useMutation({
    mutationFn: () => request<Answer<'ConfirmationView'>>('PUT', `/editions/${editionId}/prizes/confirmation`, {}),
    onSuccess: useRefresh(editionId),
  });
}
