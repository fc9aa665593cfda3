import { assign, type SolverOptions } from '#fairness/solver';
import type { RoundPlan } from '#competition';
import { refuse } from '#kernel';
import { assignmentProblem, type OwnJudgesRule, type RoundMembers } from '../domain/assignment-problem.js';
import { everybody, type Everything } from '../domain/everybody.js';
import { owedOf } from '../domain/owed.js';
import type { Pair } from '../domain/pair.js';
import type { Rooms } from '../domain/round-draw.js';
import type { AssignmentRule } from '../domain/rules.js';
import type { SharedWords } from '../domain/shared-words.js';
import type { Solved } from '../domain/workbench/draft-parts.js';
import type { DrawEntry, DrawJudge } from '../queries/draw-material.js';
import { assignmentOf } from '../queries/round-plan.js';

/** Who reads what, and how an outsider can check that nothing better exists (null: everybody reads everything). */
export interface WhoReads {
  pairs: Pair[];
  proof: Solved | null;
}

/** Entries and judges in their rooms, with what binds them. */
export type Seated = Rooms<DrawEntry, DrawJudge> & Pick<RoundMembers, 'blocked' | 'read' | 'pins'>;
/** What a rule says about who reads what. */
export type ReadingRule = Pick<RoundPlan, 'judgesPerEntry' | 'seats' | 'minimumSheets' | 'assignment'> &
  Pick<OwnJudgesRule, 'leastLoad' | 'history'>;

/** Gives every entry its judges; refuses (409) what the rule does not allow, saying for whom. */
export async function whoReads(
  rule: ReadingRule,
  seated: Seated,
  seed: string,
  options?: SolverOptions,
): Promise<WhoReads> {
  const { judgesPerEntry } = rule;
  if (judgesPerEntry === null) {
    const everything = everybody({ ...rule, ...seated });
    refuseShort(everything, seated.entries);
    return { pairs: everything.pairs, proof: null };
  }
  const assignment = assignmentOf(rule);
  const problem = assignmentProblem({ ...rule, judgesPerEntry, assignment }, seated, seed);
  const result = await assign(problem, options);
  if ('infeasible' in result) return refuseInfeasible(result.infeasible, seated.entries);
  return provenBy(problem, result, seated, assignment);
}

/** The pairs of an answer, with what outsiders need to check it. */
export function provenBy(
  problem: Solved['problem'],
  result: Solved['result'],
  seated: Seated,
  { owedPrice }: AssignmentRule,
): WhoReads {
  const pairs = result.pairs.map(([entryId, judgeId]) => ({ entryId, judgeId }));
  const words = sharedIn(seated.judges, result.pairs);
  return { pairs, proof: { problem, result, owed: owedOf(owedPrice, seated), words } };
}

/** The pairs in which words of the judge stand in the entry. */
function sharedIn(judges: Seated['judges'], pairs: readonly (readonly [string, string])[]): SharedWords {
  const known = new Map(judges.map((judge) => [judge.judgeId, judge.shared]));
  return pairs.flatMap(([entryId, judgeId]): SharedWords => {
    const words = known.get(judgeId)?.get(entryId) ?? [];
    return words.length > 0 ? [[entryId, judgeId, [...words]]] : [];
  });
}

/** `judges-overloaded` or `seats-missing`. */
function refuseShort({ shortfalls, overloads }: Everything, entries: readonly DrawEntry[]): void {
  if (overloads.length > 0) refuse('conflict', 'judges-overloaded', { overloads, count: overloads.length });
  if (shortfalls.length === 0) return;
  const numbers = new Map(entries.map((entry) => [entry.entryId, entry.number]));
  const named = shortfalls.map((one) => ({ ...one, number: (one.entryId && numbers.get(one.entryId)) ?? null }));
  refuse('conflict', 'seats-missing', {
    missing: shortfalls.reduce((sum, one) => sum + one.missing, 0),
    where: [...new Set(named.map((one) => one.number ?? `room-${one.room}`))].join(', '),
    shortfalls: named,
  });
}

/** `judges-too-few`: these entries compete for these judges; `rules-conflict`: no two rules alone are to blame; or what somebody wished for cannot be. */
export function refuseInfeasible(
  {
    code,
    entries: entryIds,
    judges: judgeIds,
  }: { code: string; entries: readonly string[]; judges: readonly string[] },
  entries: readonly DrawEntry[],
): never {
  const numbers = new Map(entries.map((entry) => [entry.entryId, entry.number]));
  const where = entryIds.map((id) => numbers.get(id) ?? id).join(', ');
  const details = { code, where, count: entryIds.length, judges: judgeIds.length, entryIds, judgeIds };
  if (code === 'rules-conflict') refuse('conflict', 'rules-conflict', details);
  if (code === 'minimum-loads') refuse('conflict', 'least-load-high', details);
  if (code === 'fixed-pairs') refuse('conflict', 'pins-impossible', details);
  return refuse('conflict', 'judges-too-few', details);
}
