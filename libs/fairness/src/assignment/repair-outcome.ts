import { indexOf } from '../scores.js';
import { alternatesOf } from './alternates.js';
import type { Damage, Repair } from './repair.js';

/** What a solved stage means for those who must be told: who moves, who is new, who could stand in. */
export function outcomeOf({ problem, scored, open }: Damage, pairs: readonly (readonly [string, string])[]): Repair {
  const m = problem.judges.length;
  const [entryAt, judgeAt] = [indexOf(problem.entries), indexOf(problem.judges)];
  const chosen = pairs.map(([entry, judge]) => entryAt.get(entry)! * m + judgeAt.get(judge)!).sort((a, b) => a - b);
  const now = new Set(chosen);
  const before = new Set([...open, ...scored]);
  const panels = groupByEntry(chosen, problem.entries.length, m);
  const left = groupByEntry(
    [...open].filter((pair) => !now.has(pair)),
    problem.entries.length,
    m,
  );
  const come = groupByEntry(
    chosen.filter((pair) => !before.has(pair)),
    problem.entries.length,
    m,
  );
  const loads = new Int32Array(m);
  for (const pair of chosen) loads[pair % m]! += 1;
  const judge = (j: number) => problem.judges[j]!;
  const perEntry = <T>(list: (id: string, i: number) => T[]) => problem.entries.flatMap(list);
  const dropped = perEntry((id, i) => left[i]!.slice(come[i]!.length).map((j) => [id, judge(j)] as const));
  const alternates = alternatesOf(problem, panels, loads);
  return {
    pairs: perEntry((id, i) => panels[i]!.map((j) => [id, judge(j)] as const)),
    moved: perEntry((id, i) =>
      left[i]!.slice(0, come[i]!.length).map((from, at) => [id, judge(from), judge(come[i]![at]!)] as const),
    ),
    added: perEntry((id, i) => come[i]!.slice(left[i]!.length).map((j) => [id, judge(j)] as const)),
    ...(dropped.length > 0 && { dropped }),
    ...(problem.allowShortage && { shortage: shortageOf(problem, panels) }),
    objective: chosen.reduce((sum, pair) => sum + problem.affinity[pair]!, 0),
    alternates: Object.fromEntries(problem.entries.map((id, i) => [id, alternates[i]!.map(judge)])),
  };
}

function shortageOf({ entries, needs }: Damage['problem'], panels: readonly (readonly number[])[]) {
  const missing = entries.map((id, i) => [id, needs[i]! - panels[i]!.length] as const);
  return Object.fromEntries(missing.filter(([, count]) => count > 0));
}

/** The judges of each entry's pairs. */
function groupByEntry(pairs: readonly number[], entries: number, judges: number): number[][] {
  const lists = Array.from({ length: entries }, (): number[] => []);
  for (const pair of pairs) lists[Math.floor(pair / judges)]!.push(pair % judges);
  return lists;
}
