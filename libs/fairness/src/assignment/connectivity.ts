import { spectrum } from '../linear-algebra/spectrum.js';
import { indexOf, sortedIds } from '../scores.js';
import { disjointSets } from '../disjoint-sets.js';

/** How well sheets tie the judges together: severity can be told from quality only within one component. */
export interface Connectivity {
  /** parts of the graph of entries and judges that share no pair; entries and judges without a pair do not count */
  readonly components: number;
  /** algebraic connectivity of the judges with a pair; 0 in several components, null for fewer than two judges */
  readonly lambda2: number | null;
}

interface Graph {
  readonly judges: number;
  /** the judges of each entry, by number */
  readonly panels: readonly (readonly number[])[];
}

/**
 * Components and λ₂ of an assignment's pairs [entry, judge]: the second-smallest eigenvalue of diag(N_j) − AᵀD⁻¹A,
 * with A the incidence of entries × judges, D the judges of each entry and N the entries of each judge (Chaiken's
 * criterion for additive models; Fiedler 1973). The larger, the better judges are compared with each other; entries
 * with a single judge add nothing. O(judges³).
 */
export function connectivityOf(pairs: readonly (readonly [string, string])[]): Connectivity {
  const graph = graphOf(pairs);
  const components = graph.judges - unionsOf(graph);
  if (graph.judges < 2) return { components, lambda2: null };
  return { components, lambda2: components > 1 ? 0 : secondEigenvalue(graph) };
}

function graphOf(pairs: readonly (readonly [string, string])[]): Graph {
  const judgeAt = indexOf(sortedIds(pairs.map(([, judge]) => judge)));
  const panels = Map.groupBy(pairs, ([entry]) => entry);
  const sorted = sortedIds(panels.keys());
  return {
    judges: judgeAt.size,
    panels: sorted.map((entry) =>
      panels
        .get(entry)!
        .map(([, judge]) => judgeAt.get(judge)!)
        .sort((a, b) => a - b),
    ),
  };
}

/** How many joins of two parts the panels make, out of as many parts as judges. */
function unionsOf({ judges, panels }: Graph): number {
  const { unite } = disjointSets(judges);
  const joins = panels.flatMap(([first, ...others]) => others.filter((other) => unite(first!, other)));
  return joins.length;
}

function secondEigenvalue({ judges, panels }: Graph): number {
  const laplacian = new Float64Array(judges * judges);
  for (const panel of panels) {
    for (const a of panel) {
      laplacian[a * judges + a]! += 1;
      for (const b of panel) laplacian[a * judges + b]! -= 1 / panel.length;
    }
  }
  return Math.max(0, spectrum(laplacian, judges, new Float64Array(judges)).values[1]!);
}
