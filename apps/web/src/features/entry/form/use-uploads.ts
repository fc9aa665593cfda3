import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Upload } from 'tus-js-client';
import { v4 } from 'uuid';
import { request } from '../../../lib/api/request.js';
import { sendFile, SignedOut } from '../../../lib/resumable.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';

/** A file on its way: how much has arrived, and what stands in its way. */
export interface Sending {
  id: string;
  file: File;
  sent: number;
  begun: number;
  paused: boolean;
  problem: Error | null;
}

/** The uploads of one kind of file, and taking files away. */
export function useUploads(entry: Pick<MyEntry, 'id'>, kind: string) {
  const client = useQueryClient();
  const [list, setList] = useState<Sending[]>([]);
  const [lines] = useState(() => new Map<string, Upload>());
  const renew = () => client.invalidateQueries({ queryKey: entryKey(entry.id) });
  const change = (id: string, part: Partial<Sending>) =>
    setList((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: string) => {
    lines.delete(id);
    setList((all) => all.filter((one) => one.id !== id));
  };
  const add = async (file: File) => {
    const id = v4();
    const target = { purpose: 'entry-document', entry: entry.id, kind };
    setList((all) => [...all, { id, file, sent: 0, begun: performance.now(), paused: false, problem: null }]);
    const onDone = () => void renew().finally(() => drop(id));
    const onProgress = (sent: number) => change(id, { sent });
    const onProblem = (problem: Error) => {
      change(id, { problem });
      // Asking for the entry leads to the door, and from there back to this page.
      if (problem instanceof SignedOut) void renew();
    };
    lines.set(id, await sendFile({ file, target, onProgress, onDone, onProblem }));
  };
  const pause = (id: string) => {
    change(id, { paused: true });
    void lines.get(id)?.abort();
  };
  const resume = (id: string) => {
    change(id, { paused: false, problem: null, begun: performance.now() });
    lines.get(id)?.start();
  };
  const cancel = (id: string) => {
    void lines
      .get(id)
      ?.abort(true)
      .catch(() => undefined);
    drop(id);
  };
  const removing = useMutation({
    mutationFn: (fileId: string) => request<void>('DELETE', `/entries/${entry.id}/files/${fileId}`),
    onSettled: renew,
  });
  return { list, add, pause, resume, cancel, removing };
}
