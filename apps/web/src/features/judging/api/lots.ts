import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Lot = Answer<'LotView'>;
export type PublicLot = Answer<'PublicLotView'>;
export type LotPerson = Answer<'LotPersonView'>;
export type LotQuota = Answer<'LotQuotaView'>;

const pathOf = (roundId: string) => `/rounds/${roundId}/expert-lots`;

/** The draws of experts for a round. */
export function useLots(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'expert-lots'],
    queryFn: () => request<Answer<'LotsView'>>('GET', pathOf(roundId)),
  });
}

/** One draw, as everybody may see it. */
export function useLot(id: string) {
  return useQuery({ queryKey: ['expert-lots', id], queryFn: () => request<PublicLot>('GET', `/expert-lots/${id}`) });
}

function useLotStep<Order, Said>(roundId: string, send: (order: Order) => Promise<Said>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ['rounds', roundId, 'expert-lots'] }),
  });
}

/** Publishes a sealed list and a commitment. */
export const useCommitLot = (roundId: string) =>
  useLotStep(roundId, (order: Answer<'CommitLotDto'>) => request('POST', pathOf(roundId), order));

/** Opens the seed. */
export const useRevealLot = (roundId: string, id: string) =>
  useLotStep(roundId, (publicValue: string) => request('PUT', `${pathOf(roundId)}/${id}/revelation`, { publicValue }));

/** Ends it without a result. */
export const useVoidLot = (roundId: string, id: string) =>
  useLotStep(roundId, (reason: string) => request('DELETE', `${pathOf(roundId)}/${id}`, { reason }));

/** Invites those who were drawn. */
export const useInviteDrawn = (roundId: string, id: string) =>
  useLotStep(roundId, (_: void) => request<Answer<'LotInvitedView'>>('POST', `${pathOf(roundId)}/${id}/invitations`));
