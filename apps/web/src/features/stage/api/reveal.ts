import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { useLive } from '../../../lib/live.js';

export type Reveal = Answer<'RevealView'>;
export type RevealScript = Answer<'RevealScriptView'>;
export type RevealStep = Answer<'RevealStepView'>;
export type RevealMove = Omit<Answer<'RevealMoveDto'>, 'version'>;

const keyOf = (roundId: string) => ['rounds', roundId, 'reveal'];

/** A round's script, always as it stands. */
export const useReveal = (roundId: string) => useLive<Reveal>(`/rounds/${roundId}/reveal`, keyOf(roundId));

/** Makes the script, in place of an earlier one. */
export function usePrepareReveal(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: Answer<'PrepareRevealDto'>) => request<Reveal>('PUT', `/rounds/${roundId}/reveal`, order),
    onSuccess: (view) => client.setQueryData(keyOf(roundId), view),
  });
}

/** Puts it on the screens, turns it, darkens it, takes it off. */
export function usePlayReveal(roundId: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: RevealMove) => request<void>('PUT', `/rounds/${roundId}/reveal/position`, { version, ...move }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(roundId) }),
  });
}
