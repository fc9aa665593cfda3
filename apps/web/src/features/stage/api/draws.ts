import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type DrawView = Answer<'StageDrawView'>;
export type DrawListItem = Answer<'DrawListItemView'>;
export type DrawValue = Answer<'DrawValueView'>;

/** The draws of a round, the newest first. */
export function useDraws(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'draws'],
    queryFn: () => request<Answer<'DrawsView'>>('GET', `/rounds/${roundId}/draws`),
  });
}

/** One draw, as everybody may see it; asked for again every three seconds while it runs. */
export function useDraw(id: string) {
  return useQuery({
    queryKey: ['draws', id],
    queryFn: () => request<DrawView>('GET', `/draws/${id}`),
    refetchInterval: ({ state }) => (['frozen', 'committed'].includes(state.data?.state ?? '') ? 3000 : false),
  });
}

/** Freezes the list of a round. */
export function useFreeze(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: Answer<'FreezeDrawDto'>) =>
      request<Answer<'FrozenDrawView'>>('POST', `/rounds/${roundId}/draws`, order),
    onSuccess: () => client.invalidateQueries({ queryKey: ['rounds', roundId] }),
  });
}

/** The lead says which member gives the team's value; nobody: the lead alone. */
export function useNameGiver(drawId: string, position: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (personId: string) =>
      request<DrawView>('PUT', `/draws/${drawId}/values/${position}/giver`, personId ? { personId } : {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['turns'] }),
  });
}

/** Takes a step of a draw: `commitment`, `revelation`, `values/1/seal`, `values/1/opening`. */
export function useDrawStep(draw: Pick<DrawView, 'id' | 'roundId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ step, body = {} }: { step: string; body?: object }) =>
      request<DrawView>('PUT', `/draws/${draw.id}/${step}`, body),
    onSuccess: (next) => {
      client.setQueryData(['draws', draw.id], next);
      void client.invalidateQueries({ queryKey: ['rounds', draw.roundId] });
      void client.invalidateQueries({ queryKey: ['turns'] });
    },
  });
}

/** Makes a draw void, for a reason that stays on record. */
export function useVoidDraw(draw: Pick<DrawView, 'id' | 'roundId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => request<void>('DELETE', `/draws/${draw.id}`, { reason }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['draws', draw.id] });
      void client.invalidateQueries({ queryKey: ['rounds', draw.roundId] });
    },
  });
}
