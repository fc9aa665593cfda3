import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Winner = Answer<'WinnerView'>;
export type PublicAward = Answer<'PublicAwardView'>;
export type PublicStanding = Answer<'PublicStandingView'>;
export type ReleaseView = Answer<'ReleaseView'>;

/** The results of an edition that are in force. */
export function useResults(slug: string) {
  return useQuery({
    queryKey: ['editions', slug, 'results'],
    queryFn: () => request<ReleaseView>('GET', `/editions/${encodeURIComponent(slug)}/results`),
  });
}

/** One release, also a superseded one. */
export function useRelease(id: string) {
  return useQuery({
    queryKey: ['releases', id],
    queryFn: () => request<ReleaseView>('GET', `/releases/${encodeURIComponent(id)}`),
  });
}
