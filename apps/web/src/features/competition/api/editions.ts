import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type EditionCard = Answer<'EditionCard'>;

/** Every edition the visitor may see, newest first. */
export function useEditions() {
  return useQuery({
    queryKey: ['editions'],
    queryFn: () => request<EditionCard[]>('GET', '/editions'),
    staleTime: 60_000,
  });
}
