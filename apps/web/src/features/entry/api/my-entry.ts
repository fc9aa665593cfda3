import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Finding } from '#kernel';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';
import type { EntryState } from './my-entries.js';

export type Outcome = 'eligible' | 'needs-proof' | 'needs-partner';

export interface Organisation {
  id: string;
  name: string;
  uscc: string | null;
  kind: string;
  region: string;
}

/** An answer with the version a change must name. */
export interface SavedAnswer {
  field: string;
  value: unknown;
  version: number;
}

export interface KeptDocument {
  kind: string;
  name: string;
  sha256: string;
  size: number;
}

export interface Decision {
  verdict: 'admit' | 'return' | 'refuse' | 'lapse';
  revisionNo: number;
  reason: string;
  fields: string[];
  dueAt: string | null;
  decidedAt: string;
}

export interface MyEntry {
  id: string;
  editionId: string;
  number: string | null;
  state: EntryState;
  shows: 'draft' | 'revision';
  title: string;
  track: string;
  division: string;
  version: number;
  organisation: Organisation | null;
  eligibility: Outcome | null;
  eligibilityFindings: Finding[];
  lead: { id: string; name: string; email: string | null };
  answers: SavedAnswer[];
  documents: KeptDocument[];
  consents: { code: string; version: number }[];
  missing: Finding[];
  revisionNo: number;
  contentHash: string | null;
  submittedAt: string | null;
  changedSinceSubmit: boolean;
  deadline: string | null;
  returnedFields: string[];
  withdrawalReason: string | null;
  decisions: Decision[];
  now: string;
  can: { edit: boolean; submit: boolean; withdraw: boolean; revive: boolean };
}

export const entryKey = (id: string) => ['entries', id] as const;

/** One of one's own entries: the draft while it can be changed, then the last copy handed in. */
export function useMyEntry(id: string) {
  return useQuery({
    queryKey: entryKey(id),
    queryFn: async () => {
      const entry = await request<MyEntry>('GET', `/entries/${id}`);
      setServerNow(entry.now);
      return entry;
    },
  });
}

/** Puts what a save answered into the entry on the screen, without asking for all of it again. */
export function patchEntry(client: QueryClient, id: string, change: (entry: MyEntry) => Partial<MyEntry>): void {
  client.setQueryData<MyEntry>(entryKey(id), (entry) => entry && { ...entry, ...change(entry) });
}

/** After a step of the entry's life: the entry and every list it stands in are read anew. */
export async function renewEntry(client: QueryClient, entry: Pick<MyEntry, 'id' | 'editionId'>): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: entryKey(entry.id) }),
    client.invalidateQueries({ queryKey: ['editions', entry.editionId, 'entries'] }),
  ]);
}
