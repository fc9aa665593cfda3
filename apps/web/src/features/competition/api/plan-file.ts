import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { PlanPreview } from './plan-preview.js';

/** Where the plan can be fetched as an edition file, its bytes as they are. */
export const planFileUrl = (editionId: string) => `/api/editions/${editionId}/plan-file`;

/** What bringing a file in would change. */
export function usePreviewFile(editionId: string) {
  return useMutation({
    mutationFn: (file: string) => request<PlanPreview>('POST', `/editions/${editionId}/plan-file/previews`, { file }),
  });
}

/** Puts the plan of a file in force. */
export function useBringFile(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (brought: { file: string; version: number; note: string }) =>
      request<Answer<'VersionView'>>('PUT', `/editions/${editionId}/plan-file`, brought),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  });
}
