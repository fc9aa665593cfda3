import { useMutation } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';

/** Makes the ceremony's script from the confirmed prizes. */
export function usePreparePrizeReveal(editionId: string) {
  return useMutation({
    mutationFn: (withValues: boolean) => request<void>('PUT', `/editions/${editionId}/prizes/reveal`, { withValues }),
  });
}
