import type { QueryCacheNotifyEvent, QueryClient, QueryKey, QueryState } from '@tanstack/react-query';
import { isProblem } from '../../../lib/api/problem.js';
import type { DeviceStore } from './device-store.js';
import { watchGone } from './watch-gone.js';

const isEntry = (key: QueryKey) => key.length === 2 && key[0] === 'assignments';
const isList = (key: QueryKey) => key[0] === 'editions' && key[2] === 'assignments' && key[3] === 'mine';
const isUndertaking = (key: QueryKey) => key.length === 3 && key[0] === 'editions' && key[2] === 'undertaking';
const isEditions = (key: QueryKey) => key.length === 1 && key[0] === 'editions';
/** What a judge's pages need to be read without the server; nothing else is kept. */
const isKept = (key: QueryKey) => isEntry(key) || isList(key) || isUndertaking(key) || isEditions(key);

/**
 * Puts what the person opened earlier in place. However young it is, it counts as old: the server is asked whenever it can
 * be, and its answer replaces it.
 */
export async function showKept(client: QueryClient, store: DeviceStore, person: string): Promise<void> {
  for (const { name, value } of await store.copies.where({ person }).toArray()) {
    const key = JSON.parse(name) as QueryKey;
    if (client.getQueryData(key) === undefined) client.setQueryData(key, value, { updatedAt: 0 });
  }
}

/** Keeps what the person opens from now on, as long as it is theirs to read; answers how to stop. */
export function keepAnswers(client: QueryClient, store: DeviceStore, person: string): () => void {
  const keep = (key: QueryKey, value: unknown) =>
    void store.copies.put({ person, name: JSON.stringify(key), value, at: Date.now() });
  for (const query of client.getQueryCache().getAll()) {
    if (isKept(query.queryKey) && query.state.data !== undefined) keep(query.queryKey, query.state.data);
  }
  const gone = watchGone(client, store, person);
  const deaf = client.getQueryCache().subscribe((event) => {
    const queryKey = event.query.queryKey as QueryKey;
    const state = event.query.state as QueryState<unknown, Error>;
    if (!isKept(queryKey) || !isAnswer(event)) return;
    if (state.status === 'success') {
      keep(queryKey, state.data);
      if (isList(queryKey)) gone.lookSoon();
    }
    if (isEntry(queryKey) && isProblem(state.error, 'not-found')) void store.forgetEntry(person, String(queryKey[1]));
  });
  return () => [deaf, gone.stop].forEach((end) => end());
}

const isAnswer = (event: QueryCacheNotifyEvent) =>
  event.type === 'updated' && (event.action.type === 'success' || event.action.type === 'error');
