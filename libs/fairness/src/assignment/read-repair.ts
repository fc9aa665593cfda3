import { reject } from '../input-error.js';
import { indexOf } from '../scores.js';
import type { Problem } from './problem.js';
import { readProblem } from './read-problem.js';
import type { Damage, RepairInput } from './repair.js';

/**
 * Checks what is to be repaired. A scored pair counts as current, listed or not. A current pair that has become a
 * conflict is no error: it is moved.
 * @throws InputError as `readProblem`, and `unknown-entry`, `unknown-judge`, `duplicate-pair`, `duplicate-id`,
 *   `scored-conflict`
 */
export function readRepair(input: RepairInput): Damage {
  const problem = readProblem(input);
  const m = problem.judges.length;
  const judgeAt = indexOf(problem.judges);
  const gone = new Uint8Array(m);
  input.gone.forEach((id, at) => {
    const j = judgeAt.get(id) ?? reject('unknown-judge', `no judge ${id}`, `/gone/${at}`);
    if (gone[j] === 1) reject('duplicate-id', `${id} is gone more than once`, `/gone/${at}`);
    gone[j] = 1;
  });
  const current = placesOf(problem, input.current, '/current');
  const scored = placesOf(problem, input.scored, '/scored');
  scored.forEach((pair, at) => {
    if (problem.affinity[pair]! < 0)
      reject('scored-conflict', `a sheet was given in spite of a conflict`, `/scored/${at}`);
  });
  const has = new Set(scored);
  const open = ascending(current.filter((pair) => !has.has(pair) && gone[pair % m] === 0));
  return {
    problem: remaining(problem, has, gone),
    scored: ascending(scored),
    open,
    kept: open.filter((pair) => problem.affinity[pair]! >= 0),
  };
}

function placesOf({ entries, judges }: Problem, pairs: readonly (readonly [string, string])[], path: string): number[] {
  const [entryAt, judgeAt] = [indexOf(entries), indexOf(judges)];
  const seen = new Set<number>();
  return pairs.map(([entry, judge], at) => {
    const i = entryAt.get(entry) ?? reject('unknown-entry', `no entry ${entry}`, `${path}/${at}/0`);
    const j = judgeAt.get(judge) ?? reject('unknown-judge', `no judge ${judge}`, `${path}/${at}/1`);
    const pair = i * judges.length + j;
    if (seen.has(pair)) reject('duplicate-pair', `${judge} has ${entry} more than once`, `${path}/${at}`);
    seen.add(pair);
    return pair;
  });
}

/** The problem that is left: see {@link Damage}. */
function remaining(problem: Problem, scored: ReadonlySet<number>, gone: Uint8Array): Problem {
  const m = problem.judges.length;
  const given = new Int32Array(m);
  for (const pair of scored) given[pair % m]! += 1;
  return {
    ...problem,
    affinity: problem.affinity.map((value, pair) => (gone[pair % m] === 1 && !scored.has(pair) ? -1 : value)),
    least: problem.least.map((least, j) => (gone[j] === 1 ? 0 : least)),
    most: problem.most.map((most, j) => (gone[j] === 1 ? given[j]! : most)),
    fixed: ascending([...scored, ...problem.fixed.filter((pair) => gone[pair % m] === 0 && !scored.has(pair))]),
    floor: 0,
    cap: 1,
  };
}

function ascending(pairs: readonly number[]): Int32Array {
  return Int32Array.from(pairs).sort();
}
