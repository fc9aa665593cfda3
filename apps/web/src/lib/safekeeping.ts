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
 * A place for parts that several windows keep at once. A window forgets only parts that it has held itself, so that one
 * with nothing unsaved does not wipe what another one could not save yet; a new window takes over all there are.
 */
export function sharedKeeping<T>(name: string): Safekeeping<Record<string, T>> {
  const place = safekeeping<Record<string, T>>(name);
  const held = new Set<string>();
  const hold = (parts: Record<string, T> | null) => {
    for (const key of Object.keys(parts ?? {})) held.add(key);
    return parts;
  };
  return {
    read: () => hold(place.read()),
    write: (parts) => {
      hold(parts);
      const others = Object.entries(place.read() ?? {}).filter(([key]) => !held.has(key));
      const all = { ...Object.fromEntries(others), ...parts };
      place.write(Object.keys(all).length > 0 ? all : null);
    },
  };
}

const WRITTEN = 'written ';

/** The name of a place for words that somebody wrote: they are theirs, so that signing out does not leave them to the next one. */
export const written = (name: string): string => `${WRITTEN}${name}`;

/** The places in which words wait on this device for the server. */
export function writtenHere(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(WRITTEN));
  } catch {
    return [];
  }
}
