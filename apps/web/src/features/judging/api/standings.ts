import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { wholeList } from '../../../lib/api/whole.js';

export type Standing = Answer<'StandingView'>;
export type StandingsView = Pick<Answer<'StandingsView'>, 'items' | 'lists'>;

async function readAll(roundId: string): Promise<StandingsView> {
  let lists: StandingsView['lists'] = [];
  const items = await wholeList(async (page, pageSize) => {
    const answer = await request<Answer<'StandingsView'>>(
      'GET',
      withQuery(`/rounds/${roundId}/standings`, { page, pageSize }),
    );
    lists = answer.lists;
    return answer;
  });
  return { items, lists };
}

/** The standings of a closed round, all lists. */
export function useStandings(roundId: string | undefined) {
  return useQuery({
    queryKey: ['rounds', roundId, 'standings'],
    queryFn: () => readAll(roundId ?? ''),
    enabled: roundId !== undefined,
  });
}
