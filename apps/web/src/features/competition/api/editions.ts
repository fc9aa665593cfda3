import { useQuery } from '@tanstack/react-query';
import type { Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';

export interface EditionCard {
  id: string;
  slug: string;
  code: string;
  state: 'draft' | 'published' | 'archived';
  name: Localised;
  theme: Localised;
  registration: { open: boolean; startsAt: string; endsAt: string };
}

/** Every edition the visitor may see, newest first. */
export function useEditions() {
  return useQuery({
    queryKey: ['editions'],
    queryFn: () => request<EditionCard[]>('GET', '/editions'),
    staleTime: 60_000,
  });
}
