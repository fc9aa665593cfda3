import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { published } from './published.js';

export type Winner = Answer<'WinnerView'>;
export type PublicAward = Answer<'PublicAwardView'>;
export type PublicStanding = Answer<'PublicStandingView'>;
export type PublicCategory = Answer<'PublicCategoryView'>;
export type ReleaseChange = Answer<'ReleaseChangeView'>;

/** One of the releases of an edition. */
export interface ListedRelease {
  id: string;
  no: number;
  note: string;
  standing: 'provisional' | 'final';
  publishedAt: string;
}
/** A release with the others of its edition, by number; those are absent where it stands alone. */
export type ReleaseView = Answer<'ReleaseView'> & { releases?: ListedRelease[] };

/** The results of an edition that are in force. */
export function useResults(slug: string) {
  return useQuery({
    queryKey: ['editions', slug, 'results'],
    queryFn: () => published<ReleaseView>(`${slug}/current.json`),
  });
}

/** One release of an edition by its number, also a superseded one. */
export function useNumbered(slug: string, no: string) {
  return useQuery({
    queryKey: ['editions', slug, 'results', no],
    queryFn: async (): Promise<ReleaseView> => {
      const [frozen, { releases }] = await Promise.all([
        published<ReleaseView>(`${slug}/${no}/results.json`),
        published<{ releases: ListedRelease[] }>(`${slug}/index.json`),
      ]);
      const listed = releases.find((one) => one.id === frozen.id);
      const newest = releases.at(-1);
      const state = newest?.id === frozen.id ? 'current' : 'superseded';
      const supersededBy = state === 'current' ? null : (newest?.id ?? null);
      return { ...frozen, publishedAt: listed?.publishedAt ?? null, state, supersededBy, releases };
    },
  });
}

/** One release, also a superseded one. */
export function useRelease(id: string) {
  return useQuery({
    queryKey: ['releases', id],
    queryFn: () => request<ReleaseView>('GET', `/releases/${encodeURIComponent(id)}`),
  });
}

/** What a release will say, for whoever holds its address. */
export function usePreview(key: string) {
  return useQuery({
    queryKey: ['release-previews', key],
    queryFn: () => request<ReleaseView>('GET', `/release-previews/${encodeURIComponent(key)}`),
    gcTime: 0,
  });
}
