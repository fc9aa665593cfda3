import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type PlanPreview = Answer<'PlanPreviewView'>;
export type PlanDifference = Answer<'PlanDifferenceView'>;
export type DatesPreview = Answer<'DatesPreviewView'>;
export type StageDates = Answer<'StageDatesView'>;

/** What saving these parts would change, and what is wrong in them; `parts` is their JSON, null while none changed. */
export function usePlanPreview(editionId: string, version: number, parts: string | null) {
  return useQuery({
    queryKey: ['editions', editionId, 'preview', version, parts],
    queryFn: () =>
      request<PlanPreview>('POST', `/editions/${editionId}/settings/previews`, {
        parts: JSON.parse(parts ?? '{}') as object,
      }),
    enabled: parts !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
}
