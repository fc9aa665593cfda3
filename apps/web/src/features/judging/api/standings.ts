import { useQuery } from '@tanstack/react-query';
import { request, withQuery } from '../../../lib/api/request.js';
import type { Page } from '../../../lib/api/page.js';
import { wholeList } from '../../../lib/api/whole.js';
import type { ListCount } from './rounds.js';

export interface Measure {
  code: string;
  value: string | null;
}

export interface Standing {
  entryId: string;
  number: string;
  title: string;
  organisationName: string;
  track: string;
  division: string;
  listKey: string;
  rank: number | null;
  exact: string | null;
  shown: string | null;
  detail: string | null;
  decidedBy: string | null;
  untrimmed: boolean;
  sheets: number;
  criteria: Measure[];
  keys: Measure[];
  state: 'entered' | 'scored' | 'advanced' | 'waitlisted' | 'eliminated' | 'left';
}

interface StandingsPage extends Page<Standing> {
  lists: ListCount[];
}

export interface StandingsView {
  items: Standing[];
  lists: ListCount[];
}

async function readAll(roundId: string): Promise<StandingsView> {
  let lists: ListCount[] = [];
  const items = await wholeList(async (page, pageSize) => {
    const answer = await request<StandingsPage>('GET', withQuery(`/rounds/${roundId}/standings`, { page, pageSize }));
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
