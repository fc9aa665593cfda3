import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';

export type Outcome = Answer<'NamedOrganisationView'>['outcome'];

/** An answer with the version a change must name; what it may be is for the form of the edition to say. */
export type SavedAnswer = Omit<Answer<'AnswerView'>, 'value'> & { value: unknown };
export type KeptDocument = Answer<'DocumentView'>;
export type EntryFile = Answer<'EntryFileView'>;
export type Decision = Answer<'DecisionView'>;
export type MyEntry = Omit<Answer<'EntryView'>, 'answers'> & { answers: SavedAnswer[] };

export const entryKey = (id: string) => ['entries', id] as const;

/** One of one's own entries: the draft while it can be changed, then the last copy handed in. */
export function useMyEntry(id: string) {
  return useQuery({
    queryKey: entryKey(id),
    // A file that is being looked into says soon what was found; one that a submit waits for may come from elsewhere.
    refetchInterval: ({ state: { data } }) => {
      if (data?.documents.some((one) => one.state === 'held')) return 2000;
      return data?.waiting ? 5000 : false;
    },
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
