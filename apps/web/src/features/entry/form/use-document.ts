import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { removeDocument, uploadDocument } from '../api/documents.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';

/** Sending and taking away the file of one kind. */
export function useDocument(entry: MyEntry, kind: string) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const abort = useRef<AbortController>(null);
  const changed = () => client.invalidateQueries({ queryKey: entryKey(entry.id) });
  const sending = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      abort.current = new AbortController();
      return uploadDocument({ id: entry.id, kind, file, onProgress: setShare, signal: abort.current.signal });
    },
    onSuccess: changed,
  });
  const removing = useMutation({
    mutationFn: () => removeDocument(entry.id, kind),
    onSuccess: changed,
  });
  return { share, sending, removing, stop: () => abort.current?.abort() };
}
