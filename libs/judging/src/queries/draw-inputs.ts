import { canonicalHash } from '#fairness';
import type { RoundPlan } from '#competition';
import { type Owed, owedOf } from '../domain/owed.js';
import { pairKey } from '../domain/pair.js';
import { type DrawRule, ruleText } from '../domain/round-draw.js';
import type { DrawJudge, DrawMaterial } from './draw-material.js';
import { assignmentOf } from './round-plan.js';

/** Everything the draw depends on, numbers as text, lists in the order of their ids. */
export function inputsOf(
  roundId: string,
  plan: DrawRule,
  { entries, judges, blocked }: DrawMaterial,
  owed: Owed | null,
): Record<string, unknown> {
  return {
    round: roundId,
    rule: ruleText(plan),
    entries: entries.map(({ entryId, track, division }) => [entryId, track, division]),
    judges: judges.map(judgeText),
    blocked: [...blocked].sort(),
    ...owedText(owed),
    ...sharedText(judges),
  };
}

function judgeText({ judgeId, kind, limit, fixedRoom, organisationId, tracks }: DrawJudge): string[] {
  return [judgeId, kind, String(limit), String(fixedRoom ?? ''), organisationId, tracks.toSorted().join()];
}

/** Of judges who named words of expertise: in which entries how many of them stand. */
function sharedText(judges: readonly DrawJudge[]): { shared?: string[][] } {
  const named = judges.filter(({ words }) => words.length > 0);
  if (named.length === 0) return {};
  const counts = ({ shared = new Map() }: DrawJudge) => [...shared].map(([entryId, own]) => `${entryId} ${own.length}`);
  return { shared: named.map((judge) => [judge.judgeId, ...counts(judge).sort()]) };
}

function owedText(owed: Owed | null): { owed?: unknown[] } {
  if (!owed?.pairs.length) return {};
  return { owed: [String(owed.price), owed.pairs.map((pair) => pairKey(...pair))] };
}

/** SHA-256 of everything the draw depends on. */
export function inputsHashOf(roundId: string, plan: RoundPlan, material: DrawMaterial): string {
  return canonicalHash(inputsOf(roundId, plan, material, owedIn(plan, material)));
}

/** The answers owed that a draw weighs; null where everybody reads everything. */
export function owedIn(plan: Pick<RoundPlan, 'judgesPerEntry' | 'assignment'>, material: DrawMaterial): Owed | null {
  return plan.judgesPerEntry === null ? null : owedOf(assignmentOf(plan).owedPrice, material);
}
