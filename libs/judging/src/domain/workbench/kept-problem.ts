import type { AssignmentInput } from '#fairness';
import type { Pair } from '../pair.js';

/**
 * A problem in which what is in force should stay: an entry that has more judges than the rule asks for keeps their
 * number, and neither the floor nor chance counts, for both would move more.
 */
export function keepingProblem(problem: AssignmentInput, current: readonly Pair[]): AssignmentInput {
  const counts = Map.groupBy(current, ({ entryId }) => entryId);
  const entries = problem.entries.map(({ id, judges }) => ({
    id,
    judges: Math.max(judges, counts.get(id)?.length ?? 0),
  }));
  return { ...problem, entries, floor: 0, cap: 1 };
}

/** The pairs in force whose entry and judge are still there, as a repair takes them. */
export function currentIn({ entries, judges }: AssignmentInput, current: readonly Pair[]): [string, string][] {
  const there = [new Set(entries.map(({ id }) => id)), new Set(judges.map(({ id }) => id))] as const;
  const still = current.filter(({ entryId, judgeId }) => there[0].has(entryId) && there[1].has(judgeId));
  return still.map(({ entryId, judgeId }) => [entryId, judgeId]);
}
