/** Lines that want so many units each from sources that give at most one unit to a line and so many in all. */
export interface Scarcity {
  readonly wants: Int32Array;
  /** what each source can give to lines outside any that are kept for others, by source */
  readonly gives: Int32Array;
  /** whether a source may serve a line */
  readonly serves: (source: number, line: number) => boolean;
  /** lines that each source must serve in any case */
  readonly bound: (source: number, line: number) => boolean;
}

/** Lines that together want more than their sources can give; `sources` serve at least one of them. */
export interface Shortfall {
  readonly lines: readonly number[];
  readonly sources: readonly number[];
  readonly wanted: number;
  readonly given: number;
}

/**
 * Shrinks a set of lines to one that wants more than it can get, and would not without any one of its lines (a set
 * that violates Hall's condition, for sources that serve several lines). Null when the given set does not.
 */
export function shortfall(scarcity: Scarcity, suspects: readonly number[]): Shortfall | null {
  const { wants, gives, serves, bound } = scarcity;
  const lines = new Set(suspects);
  /** for each source: suspects it may serve, and what is left for them */
  const degree = new Int32Array(gives.length);
  const left = Int32Array.from(gives);
  for (let source = 0; source < gives.length; source += 1)
    for (let line = 0; line < wants.length; line += 1) {
      if (lines.has(line)) degree[source]! += Number(serves(source, line));
      else left[source]! -= Number(bound(source, line));
    }
  const supply = () => degree.reduce((sum, count, source) => sum + Math.max(0, Math.min(count, left[source]!)), 0);
  const demand = () => [...lines].reduce((sum, line) => sum + wants[line]!, 0);
  let missing = demand() - supply();
  if (missing <= 0) return null;
  for (let before = -1; before !== lines.size;) {
    before = lines.size;
    for (const line of lines) {
      const move = moveOf(line);
      if (missing - wants[line]! + move <= 0) continue;
      missing += move - wants[line]!;
      lines.delete(line);
      for (let source = 0; source < gives.length; source += 1) {
        degree[source]! -= Number(serves(source, line));
        left[source]! -= Number(bound(source, line));
      }
    }
  }
  const sources = [...degree.keys()].filter((source) => degree[source]! > 0);
  return { lines: [...lines].sort((a, b) => a - b), sources, wanted: demand(), given: supply() };

  /** How much less the sources give when a line is left out. */
  function moveOf(line: number): number {
    let move = 0;
    for (let source = 0; source < gives.length; source += 1) {
      if (!serves(source, line)) continue;
      const now = Math.max(0, Math.min(degree[source]!, left[source]!));
      move += now - Math.max(0, Math.min(degree[source]! - 1, left[source]! - Number(bound(source, line))));
    }
    return move;
  }
}
