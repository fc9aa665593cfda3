import { useQuery } from '@tanstack/react-query';
import type { Field, Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';
import type { Category, Milestone } from './front.js';

interface PlanAnswer {
  id: string;
  slug: string;
  state: string;
  now: string;
  plan: {
    name: Localised;
    tracks: Category[];
    divisions: Category[];
    eligibility: { provinces: string[]; text: Localised };
    form: { version: number; sections: { code: string; name: Localised; fields: Field[] }[] };
    documents: {
      code: string;
      name: Localised;
      required: boolean;
      mediaTypes: string[];
      maxBytes: number;
      maxPages: number | null;
    }[];
    consents: { code: string; version: number; required: boolean; text: Localised }[];
  };
  milestones: Milestone[];
}

/** What an edition asks of those who enter: form, documents, consents, calendar. */
export function useEntryPlan(editionId: string | undefined) {
  return useQuery({
    queryKey: ['editions', editionId, 'plan', 'entry'],
    queryFn: async () => {
      const { plan, ...edition } = await request<PlanAnswer>('GET', `/editions/${editionId}/plan`);
      setServerNow(edition.now);
      return { ...plan, ...edition };
    },
    enabled: editionId !== undefined,
    staleTime: 300_000,
  });
}
