import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';

/** What the edition of an entry asks: form, documents, consents, calendar. */
export function useEntryPlan(entryId: string) {
  return useQuery({
    queryKey: ['entry-plans', entryId],
    queryFn: async () => {
      const { plan, ...edition } = await request<Answer<'AskedView'>>('GET', `/entries/${entryId}/plan`);
      setServerNow(edition.now);
      return { ...plan, ...edition };
    },
    staleTime: 300_000,
  });
}
