import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type RunningOrder = Answer<'RunningOrderView'>;

/** The rounds of an edition whose order is published. */
export function useRunningOrders(slug: string) {
  return useQuery({
    queryKey: ['editions', slug, 'running-orders'],
    queryFn: () => request<Answer<'PublishedOrdersView'>>('GET', `/editions/${slug}/running-orders`),
  });
}

/** How often a page in the audience's hands looks whether turns have changed places. */
const WATCH = 15_000;

/** The published order of a round, for everybody. */
export function useRunningOrder(roundId: string) {
  return useQuery({
    queryKey: ['rounds', roundId, 'running-order'],
    queryFn: () => request<RunningOrder>('GET', `/rounds/${roundId}/running-order`),
    refetchInterval: WATCH,
  });
}
