import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** An entry on a judge's own list. */
export type Duty = Answer<'DutyView'>;

const readPage = (editionId: string, page = 1) =>
  request<Answer<'DutiesView'>>('GET', `/editions/${editionId}/assignments/mine?pageSize=100&page=${page}`);

/** What one has been given to read in an edition, in the order of reading. */
export function useMyAssignments(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'assignments', 'mine'],
    queryFn: () => readPage(editionId),
  });
}

/** All of it, however long. */
export async function readMyList(editionId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await readPage(editionId, page);
    ids.push(...items.map(({ id }) => id));
    if (items.length === 0 || ids.length >= total) return ids;
  }
}
