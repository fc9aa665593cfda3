/** Keeps on this device what has not reached the server yet, so that a closed window or a dead battery loses nothing. */
export interface Safekeeping<T> {
  read: () => T | null;
  write: (value: T | null) => void;
}

/** A place on this device under a name. Where the device keeps nothing (private windows), neither does it. */
export function safekeeping<T>(name: string): Safekeeping<T> {
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(name) ?? 'null') as T | null;
      } catch {
        return null;
      }
    },
    write: (value) => {
      try {
        if (value === null) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // A full or forbidden store only means that the server alone keeps it.
      }
    },
  };
}

/**
 * Places for parts that several windows keep at once, each under a name of its own: what another window has just kept
 * may not be known here yet, so nothing is read to be written again. A window forgets only parts that it has held itself;
 * a new one takes over all there are.
 */
export function sharedKeeping<T>(name: string): Safekeeping<Record<string, T>> {
  const held = new Map<string, string>();
  const keep = (key: string, value: T | null) => {
    const text = JSON.stringify(value);
    if (held.get(key) === text) return;
    held.set(key, text);
    safekeeping<T>(`${name} ${key}`).write(value);
  };
  return {
    read: () => {
      const parts = partsOf<T>(`${name} `);
      for (const [key, value] of parts) held.set(key, JSON.stringify(value));
      return parts.length > 0 ? Object.fromEntries(parts) : null;
    },
    write: (parts) => {
      for (const [key, value] of Object.entries(parts ?? {})) keep(key, value);
      for (const key of held.keys()) if (!(key in (parts ?? {}))) keep(key, null);
    },
  };
}

function partsOf<T>(prefix: string): [string, T][] {
  return placesFrom(prefix).flatMap((place) => {
    const value = safekeeping<T>(place).read();
    return value === null ? [] : [[place.slice(prefix.length), value] as [string, T]];
  });
}

/** Names of what is kept on this device, as far as it keeps anything. */
function placesFrom(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

const WRITTEN = 'written ';

/** The name of a place for words that somebody wrote: they are theirs, so that signing out does not leave them to the next one. */
export const written = (name: string): string => `${WRITTEN}${name}`;

/** The places in which words wait on this device for the server. */
export const writtenHere = (): string[] => placesFrom(WRITTEN);
