import { indexOf } from '../scores.js';
import { disjointSets } from '../disjoint-sets.js';
import type { Problem } from './problem.js';

type Pair = readonly [string, string];

/**
 * Extra sheets that would join the components of an assignment, so that severity can be told from quality everywhere:
 * the fewest that can, and of those the ones with the most affinity (Kruskal 1956), each beyond what its entry needs.
 * Only entries and judges with a pair count, and only pairs without a conflict that keep maximum loads and the cap of
 * organisations. Equal affinities: the smaller entry id, then judge id. Components that nothing can join stay apart.
 * @returns [entry, judge], best first; empty when all is one component
 */
export function anchorsOf(problem: Problem, pairs: readonly Pair[]): Pair[] {
  const [n, m] = [problem.entries.length, problem.judges.length];
  const [entryAt, judgeAt] = [indexOf(problem.entries), indexOf(problem.judges)];
  const { unite, find } = disjointSets(n + m);
  const panels = problem.entries.map((): number[] => []);
  const loads = new Int32Array(m);
  const seat = (i: number, j: number): void => {
    panels[i]!.push(j);
    loads[j]! += 1;
    unite(i, n + j);
  };
  for (const [entry, judge] of pairs) seat(entryAt.get(entry)!, judgeAt.get(judge)!);
  const served = [...panels.keys()].filter((i) => panels[i]!.length > 0);
  const active = [...loads.keys()].filter((j) => loads[j]! > 0);
  const candidates = served.flatMap((i) =>
    active.filter((j) => problem.affinity[i * m + j]! >= 0 && find(i) !== find(n + j)).map((j) => i * m + j),
  );
  candidates.sort((a, b) => problem.affinity[b]! - problem.affinity[a]! || a - b);
  return candidates.flatMap((pair): Pair[] => {
    const j = pair % m;
    const i = (pair - j) / m;
    if (find(i) === find(n + j) || loads[j]! >= problem.most[j]! || isFull(problem, panels[i]!, j)) return [];
    seat(i, j);
    return [[problem.entries[i]!, problem.judges[j]!]];
  });
}

function isFull({ organisations, organisationCap }: Problem, panel: readonly number[], judge: number): boolean {
  const own = organisations[judge];
  return own !== null && panel.filter((j) => organisations[j] === own).length >= (organisationCap ?? Infinity);
}
