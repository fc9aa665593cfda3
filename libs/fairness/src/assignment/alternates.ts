import type { Problem } from './problem.js';

/** How many alternates an entry is offered. */
const OFFERED = 5;

/**
 * For each entry up to five judges who could take one more seat: no conflict, not on the panel, fewer entries than their
 * maximum, and the organisation's cap allows one more. The highest affinity first, then the smallest load, then the id.
 * @param panels judges of each entry
 * @param loads entries of each judge
 */
export function alternatesOf(
  problem: Problem,
  panels: readonly (readonly number[])[],
  loads: ArrayLike<number>,
): number[][] {
  const m = problem.judges.length;
  const free = [...problem.judges.keys()].filter((j) => loads[j]! < problem.most[j]!);
  return panels.map((panel, i) => {
    const full = fullOrganisations(problem, panel);
    const worth = (j: number) => problem.affinity[i * m + j]!;
    const better = (a: number, b: number) => worth(b) - worth(a) || loads[a]! - loads[b]! || a - b;
    const best: number[] = [];
    for (const j of free) {
      if (worth(j) < 0 || panel.includes(j) || full.has(problem.organisations[j]!)) continue;
      if (best.length === OFFERED && better(best.at(-1)!, j) < 0) continue;
      best.push(j);
      best.sort(better);
      if (best.length > OFFERED) best.pop();
    }
    return best;
  });
}

function fullOrganisations({ organisations, organisationCap }: Problem, panel: readonly number[]): Set<string> {
  const groups = Map.groupBy(panel, (j) => organisations[j]!);
  const full = [...groups].filter(
    ([name, members]) => name !== null && members.length >= (organisationCap ?? Infinity),
  );
  return new Set(full.map(([name]) => name));
}
