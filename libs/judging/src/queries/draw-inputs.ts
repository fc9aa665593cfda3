import { canonicalHash } from '#fairness';
import { type DrawRule, ruleText } from '../domain/round-draw.js';
import type { DrawMaterial } from './draw-material.js';

/** Everything the draw depends on, numbers as text, lists in the order of their ids. */
export function inputsOf(
  roundId: string,
  plan: DrawRule,
  { entries, judges, blocked }: DrawMaterial,
): Record<string, unknown> {
  return {
    round: roundId,
    rule: ruleText(plan),
    entries: entries.map(({ entryId, track, division }) => [entryId, track, division]),
    judges: judges.map(({ judgeId, kind, limit, fixedRoom, organisationId, tracks }) => [
      judgeId,
      kind,
      String(limit),
      String(fixedRoom ?? ''),
      organisationId,
      tracks.toSorted().join(),
    ]),
    blocked: [...blocked].sort(),
  };
}

/** SHA-256 of everything the draw depends on. */
export function inputsHashOf(roundId: string, plan: DrawRule, material: DrawMaterial): string {
  return canonicalHash(inputsOf(roundId, plan, material));
}
