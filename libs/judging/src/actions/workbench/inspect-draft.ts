import { type AssignmentInput, connectivityOf } from '#fairness';
import { inspect } from '#fairness/solver';
import type { Inspected } from '../../domain/workbench/draft-parts.js';

type Pairs = readonly (readonly [string, string])[];

/** Alternates, and how well judges are tied together; where everybody reads everything nobody is left to stand in. */
export async function inspectBasis(problem: AssignmentInput | null, pairs: Pairs): Promise<Inspected> {
  if (!problem) return { ...connectivityOf(pairs), alternates: {} };
  const { connectivity, alternates } = await inspect(problem, knownTo(problem, pairs));
  return { ...connectivity, alternates };
}

/** The problem may be of an earlier day: whoever it does not know cannot be placed in it. */
function knownTo({ entries, judges }: AssignmentInput, pairs: Pairs): Pairs {
  const [entryIds, judgeIds] = [new Set(entries.map(({ id }) => id)), new Set(judges.map(({ id }) => id))];
  return pairs.filter(([entryId, judgeId]) => entryIds.has(entryId) && judgeIds.has(judgeId));
}
