import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';

export interface PrizeEntry {
  id: string;
  number: string;
  title: string;
  organisation: string;
}

export interface Prize {
  id: string;
  awardCode: string;
  entry: PrizeEntry | null;
  holderName: string | null;
  rank: number | null;
  reason: string;
  state: 'proposed' | 'confirmed' | 'suspended' | 'withdrawn';
  proposedAt: string;
  confirmedAt: string | null;
}

export interface Award {
  code: string;
  kind: 'tiered' | 'special';
  holder: 'project' | 'person';
  name: Localised;
  quota: number;
  taken: number;
  candidates: PrizeEntry[];
}

export interface PrizesView {
  items: Prize[];
  catalogue: Award[];
  blockers: { code: string; awardCode: string | null; count: number }[];
  can: { propose: boolean; withdraw: boolean; confirm: boolean };
}

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
    mutationFn: () =>
      request<{ proposed: number; ties: unknown[] }>('PUT', `/editions/${editionId}/prizes/proposal`, {}),
    onSuccess: useRefresh(editionId),
  });
}

export interface Nomination {
  awardCode: string;
  entryId: string | null;
  holderName: string | null;
  reason: string;
}

/** Names a winner, decides a tie, or leaves a seat vacant. */
export function useNominate(editionId: string) {
  const refresh = useRefresh(editionId);
  return useMutation({
    mutationFn: (order: Nomination) => request<{ id: string }>('POST', `/editions/${editionId}/prizes`, order),
    onSuccess: refresh,
  });
}

/** Takes a prize back, with a reason for the record. */
export function useWithdrawPrize(editionId: string) {
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      request<void>('DELETE', `/prizes/${id}`, { reason }),
    onSuccess: useRefresh(editionId),
  });
}

/** A second person confirms the whole set. */
export function useConfirmPrizes(editionId: string) {
  return useMutation({
    mutationFn: () => request<{ confirmed: number }>('PUT', `/editions/${editionId}/prizes/confirmation`, {}),
    onSuccess: useRefresh(editionId),
  });
}
