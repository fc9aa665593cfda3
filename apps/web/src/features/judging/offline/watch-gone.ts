import type { QueryClient } from '@tanstack/react-query';
import { assignmentKey, readAssignment } from '../api/assignment.js';
import { readMyList } from '../api/my-assignments.js';
import type { DeviceStore } from './device-store.js';
import { forgetGone, type Kept } from './forget-gone.js';

/** How often a judge's page asks, whichever it is, whether what the device keeps is still the judge's to read. */
const WATCH = 60_000;
/** When the network is back, or a list has changed, what the judge hands in goes first. */
const SHEETS_FIRST = 5000;

interface Watch {
  lookSoon: () => void;
  stop: () => void;
}

/** Looks for entries that are no longer this judge's: now, from time to time, and soon after the network is back or when asked to. */
export function watchGone(client: QueryClient, store: DeviceStore, person: string): Watch {
  const look = oneAtATime(() => forgetGone(keptBy(client, store, person)));
  const clock = setInterval(look, WATCH);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      look();
    }, SHEETS_FIRST);
  };
  window.addEventListener('online', lookSoon);
  look();
  const stop = () => {
    clearInterval(clock);
    clearTimeout(waiting);
    window.removeEventListener('online', lookSoon);
  };
  return { lookSoon, stop };
}

/** What fails is tried again the next time. */
function oneAtATime(work: () => Promise<void>): () => void {
  let working = false;
  return () => {
    if (working) return;
    working = true;
    void work()
      .catch(() => undefined)
      .finally(() => (working = false));
  };
}

function keptBy(client: QueryClient, store: DeviceStore, person: string): Kept {
  return {
    entries: () => store.entriesOf(person),
    mine: readMyList,
    read: readAssignment,
    forget: async (id) => {
      await store.forgetEntry(person, id);
      // A page that shows it hears of it by itself; what lies in memory alone is let go of here.
      client.removeQueries({ queryKey: assignmentKey(id), type: 'inactive' });
    },
  };
}
