import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey, type MyEntry, renewEntry } from './my-entry.js';

export type FormMove = Answer<'FormMoveView'>;
export type QuestionChange = Answer<'QuestionChangeView'>;

/** What going over to the form in force would change. */
export function useFormMove(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...entryKey(id), 'form'],
    queryFn: () => request<FormMove>('GET', `/entries/${id}/form`),
    enabled: wanted,
    staleTime: 0,
  });
}

/** Takes the entry over to the form that was shown. */
export function useAdoptForm(entry: Pick<MyEntry, 'id' | 'editionId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => request<MyEntry>('PUT', `/entries/${entry.id}/form`, { version }),
    onSuccess: () => renewEntry(client, entry),
  });
}
