import type { Pending } from './pending.js';

/** Changes a pending sheet; null or undefined: there is none. */
export type Change = (old: Pending | undefined) => Pending | null | undefined;

/** Where this device keeps the sheets that wait; survives reloads and dead batteries where it can. */
export interface PendingStore {
  all: (person: string) => Promise<Pending[]>;
  /** Reads, changes and writes as one, whatever other windows do; answers what is there afterwards. */
  change: (person: string, assignment: string, change: Change) => Promise<Pending | undefined>;
}

/** For browsers that keep nothing (private windows): lives as long as the page. */
export function passingStore(): PendingStore {
  const kept = new Map<string, Pending>();
  const place = (person: string, assignment: string) => `${person} ${assignment}`;
  return {
    all: (person) => Promise.resolve([...kept.values()].filter((one) => one.person === person)),
    change: (person, assignment, change) => {
      const next = change(kept.get(place(person, assignment))) ?? undefined;
      if (next) kept.set(place(person, assignment), next);
      else kept.delete(place(person, assignment));
      return Promise.resolve(next);
    },
  };
}
