/** Lines that want so many units each, from sources that can give a line at most one unit and have so many in all. */
export interface Scarcity {
  readonly wants: ArrayLike<number>;
  readonly has: ArrayLike<number>;
  /** what a source can give to a line: 0, 1, or less than 1 when chance is capped */
  readonly serves: (source: number, line: number) => number;
  /** what a source must give to a line in any case */
  readonly owes: (source: number, line: number) => number;
}

/** Lines that together want more than their sources, which serve at least one of them, can give. */
export interface Shortfall {
  readonly lines: readonly number[];
  readonly sources: readonly number[];
  readonly wanted: number;
  readonly given: number;
}

/** Above any error of the few sums and differences below. */
const DUST = 1e-6;

/**
 * Shrinks a set of lines to one that wants more than it can get and would not without any one of its lines: a violator
 * of Hall's condition, for sources that serve several lines. Null when the set itself can get what it wants.
 */
export function shortfall(scarcity: Scarcity, suspects: readonly number[]): Shortfall | null {
  const { wants, has, serves, owes } = scarcity;
  const lines = new Set(suspects);
  const sources = Array.from(has, (_, source) => source);
  const all = Array.from(wants, (_, line) => line);
  const asked = sources.map((source) => sumOf(suspects, (line) => serves(source, line)));
  const left = sources.map((source) => has[source]! - sumOf(all, (line) => (lines.has(line) ? 0 : owes(source, line))));
  const gift = (source: number, line?: number) => {
    const less = line === undefined ? 0 : serves(source, line);
    const kept = line === undefined ? 0 : owes(source, line);
    return Math.max(0, Math.min(asked[source]! - less, left[source]! - kept));
  };
  let missing = sumOf(suspects, (line) => wants[line]!) - sumOf(sources, (source) => gift(source));
  if (missing <= DUST) return null;
  for (let before = -1; before !== lines.size;) {
    before = lines.size;
    for (const line of lines) {
      const near = sources.filter((source) => serves(source, line) > 0);
      const without = missing - wants[line]! + sumOf(near, (source) => gift(source) - gift(source, line));
      if (without <= DUST) continue;
      missing = without;
      lines.delete(line);
      for (const source of near) {
        asked[source]! -= serves(source, line);
        left[source]! -= owes(source, line);
      }
    }
  }
  const kept = [...lines].sort((a, b) => a - b);
  const wanted = sumOf(kept, (line) => wants[line]!);
  const near = sources.filter((source) => kept.some((line) => serves(source, line) > 0));
  return { lines: kept, sources: near, wanted, given: wanted - missing };
}

function sumOf(places: readonly number[], value: (place: number) => number): number {
  return places.reduce((sum, place) => sum + value(place), 0);
}
