import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { wholeList } from '../../../lib/api/whole.js';

/** How somebody stands to an entry. */
export type Conflict = Answer<'ConflictView'>;
export type Conflicts = Answer<'ConflictsView'>;
export type Decision = Answer<'ConflictDecisionDto'>['decision'];
export type Pin = Answer<'ConflictPinDto'>;

/** What the list is narrowed by, as it stands in the address. */
export type ConflictFilter = Partial<Record<'q' | 'group' | 'relation' | 'who', string>>;

const keyOf = (editionId: string) => ['editions', editionId, 'conflicts'];

/** Everything that was read about the conflicts of an edition. */
export const conflictsKey = keyOf;

function pageOf(editionId: string, filter: ConflictFilter, page: number, pageSize: number): Promise<Conflicts> {
  const given = Object.entries(filter).filter(([, value]) => value);
  const params = new URLSearchParams([...given, ['page', String(page)], ['pageSize', String(pageSize)]]);
  return request<Conflicts>('GET', `/editions/${editionId}/conflicts?${params.toString()}`);
}

/** One page of the list. */
export function useConflicts(editionId: string, filter: ConflictFilter, page: number, pageSize: number) {
  return useQuery({
    queryKey: [...keyOf(editionId), filter, page, pageSize],
    queryFn: () => pageOf(editionId, filter, page, pageSize),
    placeholderData: keepPreviousData,
  });
}

/** All that the filter shows. */
export const everyConflict = (editionId: string, filter: ConflictFilter) =>
  wholeList<Conflict>((page, pageSize) => pageOf(editionId, filter, page, pageSize));

/** Whom and what a relation can be entered of. */
export function useConflictChoices(editionId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keyOf(editionId), 'choices'],
    queryFn: () => request<Answer<'ConflictChoicesView'>>('GET', `/editions/${editionId}/conflicts/choices`),
    enabled,
  });
}

/** What a decision would do. */
export function useDecisionPreview(editionId: string, ids: readonly string[], decision: Decision) {
  const body = { ids: [...ids], decision };
  return useQuery({
    queryKey: [...keyOf(editionId), 'preview', body],
    queryFn: () =>
      request<Answer<'ConflictDecisionsView'>>('POST', `/editions/${editionId}/conflicts/decisions/preview`, body),
    staleTime: 0,
  });
}

/** Decides about relations, all of them or none. */
export const decideConflicts = (editionId: string, body: Answer<'ConflictDecisionDto'>) =>
  request<void>('POST', `/editions/${editionId}/conflicts/decisions`, body);

/** Enters a relation that no list shows. */
export const pinConflict = (editionId: string, body: Pin) =>
  request<Answer<'PinnedView'>>('POST', `/editions/${editionId}/conflicts`, body);

/** Says why one's own relation is no conflict. */
export const answerConflict = (editionId: string, id: string, statement: string) =>
  request<void>('PUT', `/editions/${editionId}/conflicts/${id}/answer`, { statement });
