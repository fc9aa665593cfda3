import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v4 } from 'uuid';
import type { Answer } from '../../../lib/api/answer.js';
import { ApiProblem, isProblem } from '../../../lib/api/problem.js';
import { request } from '../../../lib/api/request.js';
import { useLive } from '../../../lib/live.js';

export type Console = Answer<'ConsoleView'>;
export type ConsoleTurn = Answer<'ConsoleTurnView'>;
export type Clock = Answer<'TurnClockView'>;
export type SlotState = ConsoleTurn['state'];
export type SlotVerb = ConsoleTurn['verbs'][number];

const keyOf = (id: string) => ['sittings', id, 'console'];

/** A sitting as it is played, always the present one. */
export const useConsole = (id: string) => useLive<Console>(`/sittings/${id}/console`, keyOf(id));

const WRITES = {
  step: (turnId: string) => ['POST', `/turns/${turnId}/steps`] as const,
  back: (turnId: string) => ['DELETE', `/turns/${turnId}/steps/last`] as const,
  gap: (turnId: string) => ['PUT', `/turns/${turnId}/gap`] as const,
  swap: (_: string, id: string) => ['POST', `/sittings/${id}/swaps`] as const,
  bells: (_: string, id: string) => ['PUT', `/sittings/${id}/bells`] as const,
};

/** One thing done on the stage; `turnId` is left out where it is about the sitting. */
export interface StageMove {
  what: keyof typeof WRITES;
  turnId?: string;
  order?: object;
}

/**
 * Does one thing on the stage, with the version that was shown. What got no answer is sent again with the same key, so it
 * happens once; who was slower than somebody else sees the stage as it is now.
 */
export function useStageMove({ id, version }: Pick<Console, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ what, turnId = '', order = {} }: StageMove) => {
      const [method, path] = WRITES[what](turnId, id);
      return persist((idempotencyKey) => request<Console>(method, path, { version, ...order }, { idempotencyKey }));
    },
    onSuccess: (view) => client.setQueryData(keyOf(id), view),
    onError: (error) => {
      if (isProblem(error, 'stale')) void client.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
}

const TRIES = 4;

async function persist<T>(send: (key: string) => Promise<T>): Promise<T> {
  const key = v4();
  for (let tried = 1; ; tried++) {
    try {
      return await send(key);
    } catch (error) {
      const away = error instanceof ApiProblem && (error.status === 0 || error.status >= 502);
      if (!away || tried === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400 * tried));
    }
  }
}
