import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { conflictsKey } from './conflicts.js';

export type OwnRelation = Answer<'OwnRelationView'>;
export type OwnRelations = Answer<'OwnRelationsView'>;

/** How one stands to the entries of an edition oneself. */
export function useOwnRelations(editionId: string) {
  return useQuery({
    queryKey: [...conflictsKey(editionId), 'mine'],
    queryFn: () => request<OwnRelations>('GET', `/editions/${editionId}/relations/mine`),
    // They are worked out a moment after somebody has stated something.
    refetchInterval: 5_000,
  });
}
