import { useQuery } from '@tanstack/react-query';
import type { Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';

export interface Winner {
  number: string;
  title: string;
  organisation: string;
  holderName: string | null;
}

export interface PublicAward {
  code: string;
  name: Localised;
  quota: number;
  winners: Winner[];
  vacant: number;
}

export interface PublicStanding {
  rank: number;
  number: string;
  title: string;
  organisation: string;
  score: string;
}

export interface ReleaseView {
  id: string;
  no: number;
  slug: string;
  state: 'current' | 'superseded';
  supersededBy: string | null;
  note: string;
  hash: string;
  publishedAt: string;
  body: { edition: { code: string; name: Localised }; awards: PublicAward[]; final: PublicStanding[] };
}

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
