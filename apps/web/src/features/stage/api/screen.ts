import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { useLive } from '../../../lib/live.js';

export type Screen = Answer<'ScreenView'>;
export type ScreenKey = Answer<'ScreenKeyView'>;
export type NewScreen = Answer<'OpenScreenDto'>;

/** What the screen with this key shows now. */
export const useScreen = (key: string) => useLive<Screen>(`/screens/token/${key}`, ['screens', key]);

/** The clock of a sitting, for whoever is of one of its teams or works on the edition. */
export const useClock = (sittingId: string) =>
  useLive<Screen>(`/sittings/${sittingId}/clock`, ['sittings', sittingId, 'clock']);

/** Makes a screen of a sitting; its key is said once. */
export function useOpenScreen(sittingId: string) {
  return useMutation({
    mutationFn: (order: NewScreen) => request<ScreenKey>('POST', `/sittings/${sittingId}/screens`, order),
  });
}

/** Makes a screen's key worthless. */
export function useCloseScreen(sittingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/screens/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['sittings', sittingId] }),
  });
}
