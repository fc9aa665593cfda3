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
