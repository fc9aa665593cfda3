/** An entry and the judges of its room who keep away from it. */
export interface Turn {
  entryId: string;
  absent: readonly string[];
}

/**
 * An order in which whoever keeps away from entries leaves the room as few times as possible: entries from which the
 * same judges keep away stand together, and groups that share such judges stand next to each other. Entries that
 * nobody keeps away from come first. Within a group the given order stays.
 */
export function sparingOrder(turns: readonly Turn[]): string[] {
  const key = ({ absent }: Turn) => [...new Set(absent)].toSorted().join(' ');
  const groups = [...Map.groupBy(turns, key).values()];
  const free = groups.filter(([first]) => first!.absent.length === 0).flat();
  const chain: Turn[][] = [];
  const rest = groups.filter(([first]) => first!.absent.length > 0);
  while (rest.length > 0) {
    const { at, end } = closest(chain, rest);
    const [group] = rest.splice(at, 1);
    if (end === 'front') chain.unshift(group!);
    else chain.push(group!);
  }
  return [...free, ...chain.flat()].map(({ entryId }) => entryId);
}

/** How often judges leave the room in this order: once for each unbroken run of entries they keep away from. */
export function departures(turns: readonly Turn[]): number {
  const away = (at: number) => turns[at]?.absent ?? [];
  const leave = (at: number) => [...new Set(away(at))].filter((judge) => !away(at - 1).includes(judge));
  return turns.reduce((sum, _, at) => sum + leave(at).length, 0);
}

interface Place {
  at: number;
  end: 'front' | 'back';
}

/** The group that shares most judges with either end of the chain; the first of those alike. */
function closest(chain: readonly Turn[][], rest: readonly Turn[][]): Place {
  let best: Place & { shared: number } = { at: 0, end: 'back', shared: -1 };
  for (const [at, group] of rest.entries()) {
    for (const end of ['back', 'front'] as const) {
      const shared = sharedBy(end === 'back' ? chain.at(-1) : chain[0], group);
      if (shared > best.shared) best = { at, end, shared };
    }
  }
  return best;
}

function sharedBy(one: readonly Turn[] | undefined, other: readonly Turn[]): number {
  const absent = one?.[0]?.absent ?? [];
  return new Set(other[0]?.absent.filter((judge) => absent.includes(judge))).size;
}
