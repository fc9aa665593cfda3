import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey, type MyEntry, renewEntry } from './my-entry.js';

export type EarlierEntry = Answer<'EarlierEntryView'>;
export type Copied = Answer<'AnswerCopyView'>;

/** One's entries to other editions, from which answers can be copied. */
export function useEarlierEntries(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...entryKey(id), 'earlier-entries'],
    queryFn: () => request<EarlierEntry[]>('GET', `/entries/${id}/earlier-entries`),
    enabled: wanted,
  });
}

/** Takes over the answers of an earlier entry. */
export function useCopyAnswers(entry: Pick<MyEntry, 'id' | 'editionId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (from: string) => request<Copied>('POST', `/entries/${entry.id}/copies`, { from }),
    onSuccess: () => renewEntry(client, entry),
  });
}

/** Takes a copy back, but for what has been changed since. */
export function useUndoCopy(entry: Pick<MyEntry, 'id' | 'editionId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (copiedAt: string) =>
      request<Answer<'UndoneCopyView'>>('POST', `/entries/${entry.id}/copies/undo`, { copiedAt }),
    onSuccess: () => renewEntry(client, entry),
  });
}
