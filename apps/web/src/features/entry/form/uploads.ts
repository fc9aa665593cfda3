import type { QueryClient } from '@tanstack/react-query';
import type { Upload } from 'tus-js-client';
import { v4 } from 'uuid';
import { sendFile, SignedOut } from '../../../lib/resumable.js';
import { entryKey } from '../api/my-entry.js';

/** A file on its way: how much has arrived, and what stands in its way. */
export interface Sending {
  id: string;
  entryId: string;
  kind: string;
  file: File;
  sent: number;
  begun: number;
  paused: boolean;
  problem: Error | null;
}

/** What this tab sends. It outlives the page that began it, so that somebody can go on to submit meanwhile. */
let list: readonly Sending[] = [];
/** The line of each, and what reads its entry anew. */
const lines = new Map<string, { upload: Upload; renew: () => Promise<void> }>();
const hearers = new Set<() => void>();

/** Whoever closes the tab now is asked first: what has not arrived would stop. */
const hold = (event: BeforeUnloadEvent) => event.preventDefault();

function put(next: readonly Sending[]): void {
  if (next.length > 0) window.addEventListener('beforeunload', hold);
  else window.removeEventListener('beforeunload', hold);
  list = next;
  for (const hear of hearers) hear();
}

const change = (id: string, part: Partial<Sending>) =>
  put(list.map((one) => (one.id === id ? { ...one, ...part } : one)));

function drop(id: string): void {
  lines.delete(id);
  put(list.filter((one) => one.id !== id));
}

/** What is sent now; the same list until something changes. */
export const sendings = (): readonly Sending[] => list;

/** Hears of every change; returns how to stop. */
export function hearSendings(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Begins to send a file of an entry, or goes on where it broke off. */
export async function send(client: QueryClient, entryId: string, kind: string, file: File): Promise<void> {
  const id = v4();
  const renew = () => client.invalidateQueries({ queryKey: entryKey(entryId) });
  const begun = performance.now();
  put([...list, { id, entryId, kind, file, sent: 0, begun, paused: false, problem: null }]);
  const target = { purpose: 'entry-document', entry: entryId, kind };
  const onProblem = (problem: Error) => {
    change(id, { problem });
    // Asking for the entry leads to the door, and from there back to this page.
    if (problem instanceof SignedOut) void renew();
  };
  const onDone = () => void renew().finally(() => drop(id));
  const onProgress = (sent: number) => {
    // A small file is sent with its announcement: with its first bytes the server knows of it.
    if (list.some((one) => one.id === id && one.sent === 0)) void renew();
    change(id, { sent });
  };
  const upload = await sendFile({ file, target, onBegun: () => void renew(), onDone, onProblem, onProgress });
  lines.set(id, { upload, renew });
}

export function pause(id: string): void {
  change(id, { paused: true });
  void lines.get(id)?.upload.abort();
}

export function resume(id: string): void {
  change(id, { paused: false, problem: null, begun: performance.now() });
  lines.get(id)?.upload.start();
}

/** Gives up, here and on the server. */
export function cancel(id: string): void {
  const line = lines.get(id);
  void line?.upload
    .abort(true)
    .catch(() => undefined)
    .then(line.renew);
  drop(id);
}
