import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type MilestoneMove = Answer<'MilestoneMoveView'>;
export type PublicMove = Answer<'PublicMoveView'>;

/** Every date of the edition that was moved, the newest first. */
export function useMilestoneMoves(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'milestone-moves'],
    queryFn: () => request<Answer<'MilestoneMovesView'>>('GET', `/editions/${editionId}/milestone-moves`),
  });
}

/** How many teams, and people, another end of the milestone would concern; null asks nothing. */
export function useMoveReach(editionId: string, code: string, until: string | null) {
  return useQuery({
    queryKey: ['editions', editionId, 'milestone-moves', code, until],
    queryFn: () =>
      request<Answer<'MoveReachView'>>(
        'GET',
        withQuery(`/editions/${editionId}/milestones/${encodeURIComponent(code)}/reach`, { until }),
      ),
    enabled: until !== null,
  });
}
