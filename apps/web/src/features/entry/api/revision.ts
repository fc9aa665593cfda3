import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

type FrozenAnswer = Omit<Answer<'FrozenAnswerView'>, 'value'> & { value: unknown };
export type Revision = Omit<Answer<'RevisionView'>, 'answers'> & { answers: FrozenAnswer[] };
export type PartChange = Omit<Answer<'PartChangeView'>, 'before' | 'after'> & { before?: unknown; after?: unknown };
export type RevisionChanges = Omit<Answer<'RevisionChangesView'>, 'changes'> & { changes: PartChange[] };

/** One submit of an entry, which never changes; what its files' inspection says may. */
export function useRevision(id: string, no: number) {
  return useQuery({
    queryKey: [...entryKey(id), 'revisions', no],
    queryFn: () => request<Revision>('GET', `/entries/${id}/revisions/${no}`),
  });
}

/** What differs between two submits. */
export function useRevisionChanges(id: string, no: number, since: number) {
  return useQuery({
    queryKey: [...entryKey(id), 'revisions', no, 'since', since],
    queryFn: () => request<RevisionChanges>('GET', withQuery(`/entries/${id}/revisions/${no}/changes`, { since })),
    staleTime: Infinity,
  });
}
