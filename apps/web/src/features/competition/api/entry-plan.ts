import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';

/** What an edition asks of those who enter: form, documents, consents, calendar. */
export function useEntryPlan(editionId: string | undefined) {
  return useQuery({
    queryKey: ['editions', editionId, 'plan', 'entry'],
    queryFn: async () => {
      const { plan, ...edition } = await request<Answer<'PlanView'>>('GET', `/editions/${editionId}/plan`);
      setServerNow(edition.now);
      return { ...plan, ...edition };
    },
    enabled: editionId !== undefined,
    staleTime: 300_000,
  });
}
