import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { request } from '../../../lib/api/request.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { hearSendings, send, sendings } from './uploads.js';

/** What this tab sends of an entry, and sending one more. */
export function useSending({ id }: Pick<MyEntry, 'id'>) {
  const client = useQueryClient();
  const list = useSyncExternalStore(hearSendings, sendings).filter(({ entryId }) => entryId === id);
  return { list, add: (kind: string, file: File) => send(client, id, kind, file) };
}

/** Taking a file away that has arrived. */
export function useRemoval({ id }: Pick<MyEntry, 'id'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (fileId: string) => request<void>('DELETE', `/entries/${id}/files/${fileId}`),
    onSettled: () => client.invalidateQueries({ queryKey: entryKey(id) }),
  });
}
