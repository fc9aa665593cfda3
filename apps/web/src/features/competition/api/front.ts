import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';

export type FrontView = Answer<'FrontView'>;
export type Milestone = Pick<Answer<'MilestoneView'>, 'code' | 'name' | 'startsAt' | 'endsAt'>;
export type Category = Answer<'CategoryView'>;
export type FrontRound = Answer<'RoundPlanView'>;
export type FrontAward = Answer<'AwardPlanView'>;
export type FrontDocument = Answer<'DocumentPlanView'>;

async function readFront(slug: string): Promise<FrontView> {
  const front = await request<FrontView>('GET', `/editions/${encodeURIComponent(slug)}/front`);
  setServerNow(front.now);
  return front;
}

/** What the public may know of one edition. */
export function useFront(slug: string | undefined) {
  return useQuery({
    queryKey: ['editions', slug, 'front'],
    queryFn: () => readFront(slug ?? ''),
    enabled: slug !== undefined,
    staleTime: 60_000,
  });
}
