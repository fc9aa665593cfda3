/** Somebody who may look at entries: how many wait with them already, and which they may not have. */
export interface Desk {
  id: string;
  load: number;
  /** Entries they lead or belong to. */
  involved: ReadonlySet<string>;
}

/**
 * Gives each entry to the reviewer with the fewest, who is not involved in it; among equals the first in the list. Where
 * nobody is free of it, an entry is left out. Loads of reviewers that began equal, and are involved in nothing, differ by
 * at most one.
 */
export function spread(entryIds: readonly string[], desks: readonly Desk[]): Map<string, string> {
  const loads = new Map(desks.map(({ id, load }) => [id, load]));
  const given = new Map<string, string>();
  for (const entry of entryIds) {
    const free = desks.filter(({ involved }) => !involved.has(entry));
    const [first] = free.toSorted((a, b) => loads.get(a.id)! - loads.get(b.id)!);
    if (!first) continue;
    given.set(entry, first.id);
    loads.set(first.id, loads.get(first.id)! + 1);
  }
  return given;
}
