import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { removeDocument, uploadDocument } from '../api/documents.js';
import { entryKey, type KeptDocument, type MyEntry, patchEntry } from '../api/my-entry.js';

const without = (documents: readonly KeptDocument[], kind: string) => documents.filter((one) => one.kind !== kind);

/** Sending and taking away the file of one kind. */
export function useDocument(entry: MyEntry, kind: string) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const abort = useRef<AbortController>(null);
  const changed = (next: (documents: KeptDocument[]) => KeptDocument[]) => {
    patchEntry(client, entry.id, ({ documents }) => ({ documents: next(documents) }));
    void client.invalidateQueries({ queryKey: entryKey(entry.id) });
  };
  const sending = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      abort.current = new AbortController();
      return uploadDocument({ id: entry.id, kind, file, onProgress: setShare, signal: abort.current.signal });
    },
    onSuccess: (kept) => changed((documents) => [...without(documents, kind), kept]),
  });
  const removing = useMutation({
    mutationFn: () => removeDocument(entry.id, kind),
    onSuccess: () => changed((documents) => without(documents, kind)),
  });
  return { share, sending, removing, stop: () => abort.current?.abort() };
}
