import { alternatesOf } from '../assignment/alternates.js';
import { anchorsOf } from '../assignment/anchors.js';
import { type Connectivity, connectivityOf } from '../assignment/connectivity.js';
import type { Problem } from '../assignment/problem.js';
import { indexOf } from '../scores.js';

/** An entry and a judge who reads it. */
export type Pair = readonly [string, string];

/** An assignment to look at, whoever made it; with `anchored` it is joined by the fewest extra sheets first. */
export interface Inspected {
  readonly problem: Problem;
  readonly pairs: readonly Pair[];
  readonly anchored: boolean;
}

/** What people who judge an assignment ask about it. */
export interface Inspection {
  /** extra sheets that join its components; none unless asked for */
  readonly anchors: readonly Pair[];
  /** of the pairs with the anchors */
  readonly connectivity: Connectivity;
  /** up to five judges of each entry who could take one more seat, best first */
  readonly alternates: Readonly<Record<string, readonly string[]>>;
}

/** Synchronous and, for its eigenvalues, long: for a worker. */
export function inspectPairs({ problem, pairs, anchored }: Inspected): Inspection {
  const anchors = anchored ? anchorsOf(problem, pairs) : [];
  const all = [...pairs, ...anchors];
  const [entryAt, judgeAt] = [indexOf(problem.entries), indexOf(problem.judges)];
  const panels = problem.entries.map((): number[] => []);
  const loads = new Int32Array(problem.judges.length);
  for (const [entry, judge] of all) {
    panels[entryAt.get(entry)!]!.push(judgeAt.get(judge)!);
    loads[judgeAt.get(judge)!]! += 1;
  }
  const offered = alternatesOf(problem, panels, loads);
  const named = (i: number) => (offered[i] ?? []).map((j) => problem.judges[j]!);
  const alternates = Object.fromEntries(problem.entries.map((id, i): [string, string[]] => [id, named(i)]));
  return { anchors, connectivity: connectivityOf(all), alternates };
}
