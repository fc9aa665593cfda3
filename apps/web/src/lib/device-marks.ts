import { writtenHere } from './safekeeping.js';

/** What pages that load no more than they must can know of this device's store of sheets: its name, and what waits in it. */
export const DEVICE_STORE = 'judging';
const UNSENT = 'judging unsent';

/** How many sheets of a person wait on this device. */
export interface Unsent {
  person: string;
  count: number;
}

/** Says how many sheets wait; none is forgotten. */
export function markUnsent(unsent: Unsent): void {
  try {
    if (unsent.count > 0) localStorage.setItem(UNSENT, JSON.stringify(unsent));
    else if (unsentOf(unsent.person) > 0) localStorage.removeItem(UNSENT);
  } catch {
    // A device that keeps nothing has nothing to warn of.
  }
}

/** How many sheets of this person wait here for the server. */
export function unsentOf(person: string): number {
  try {
    const kept = JSON.parse(localStorage.getItem(UNSENT) ?? 'null') as Unsent | null;
    return kept?.person === person ? kept.count : 0;
  } catch {
    return 0;
  }
}

/**
 * Forgets on this device what was written and waits, and all that judging has kept on it: sheets, entries and documents that
 * were opened.
 */
export async function clearDevice(): Promise<void> {
  try {
    for (const place of writtenHere()) localStorage.removeItem(place);
    localStorage.removeItem(UNSENT);
    await new Promise<void>((resolve) => {
      const gone = indexedDB.deleteDatabase(DEVICE_STORE);
      // Another window still holds it open: it lets go when it hears of the deletion.
      gone.onsuccess = gone.onerror = gone.onblocked = () => resolve();
    });
  } catch {
    // Nothing is kept here.
  }
}
