import { useMutation, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type OwnTurn = Answer<'OwnTurnView'>;
export type AwaitedValue = Answer<'AwaitedValueView'>;

/** When and where an entry is on. */
export function useTurns(entryId: string) {
  return useQuery({
    queryKey: ['turns', entryId],
    queryFn: () => request<Answer<'OwnTurnsView'>>('GET', `/entries/${entryId}/turns`),
  });
}

/** When and where the judge sits. */
export function useSittings(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'sittings', 'mine'],
    queryFn: () => request<Answer<'OwnSittingsView'>>('GET', `/editions/${editionId}/sittings/mine`),
  });
}

/** A new code to show at the door. */
export function usePass(path: string) {
  return useMutation({ mutationFn: () => request<Answer<'PassView'>>('POST', path) });
}
