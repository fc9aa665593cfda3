import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type PreviewOrder = Answer<'DecisionPreviewDto'>;

/** What a return would bring about: deadline and mail; asked for only while it is shown. */
export function useDecisionPreview(id: string, order: PreviewOrder, shown: boolean) {
  return useQuery({
    queryKey: [...entryKey(id), 'preview', order],
    queryFn: () => request<Answer<'DecisionPreviewView'>>('POST', `/entries/${id}/decisions/preview`, order),
    enabled: shown,
    staleTime: 0,
    retry: false,
  });
}
