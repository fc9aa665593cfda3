import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ObjectionCard = Answer<'ObjectionCardView'>;
export type Tip = Answer<'TipView'>;
export type ObjectionView = Answer<'ObjectionView'>;
export type Step = 'acceptance' | 'rejection' | 'extension' | 'decision';

/** Objections of an edition, what is due next on top. */
export function useObjections(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'objections'],
    queryFn: () => request<Answer<'ObjectionsView'>>('GET', `/editions/${editionId}/objections`),
  });
}

/** One objection with its course. */
export function useObjection(id: string) {
  return useQuery({
    queryKey: ['objections', id],
    queryFn: () => request<ObjectionView>('GET', `/objections/${id}`),
  });
}

/** A step of its handling. */
export function useStep(id: string, step: Step) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => request<void>('PUT', `/objections/${id}/${step}`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['objections', id] }),
  });
}

/** Asks the team. */
export function useHear(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; question: string; dueAt: string }) =>
      request<Answer<'HearingMadeView'>>('POST', `/objections/${id}/hearings`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['objections', id] }),
  });
}

/** Who objects; each look is on record. */
export function useLook(id: string) {
  return useMutation({
    mutationFn: () => request<Answer<'ObjectorView'>>('PUT', `/objections/${id}/objector-look`),
  });
}
