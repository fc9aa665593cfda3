import { refuse } from '#kernel';
import { planOf } from './check-plan.js';
import type { EditionPlan } from './edition-plan.js';
import { OPTIONAL, type PlanPart } from './part-lock.js';
import { changedParts, type PlanInForce } from './plan-change.js';
import { sameJson } from './same-json.js';

/**
 * The plan in force with some parts replaced, checked. Form, consents and pledge of a published edition get their next
 * version by themselves where they change.
 */
export function withParts({ plan: before, state }: PlanInForce, parts: Record<string, unknown>): EditionPlan {
  const after = planOf(merged(before, parts));
  return state === 'draft' ? after : raised(before, after);
}

/** The plan with the parts in their places; null takes a part away that a plan may do without. */
export function merged(plan: EditionPlan, parts: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...plan, ...parts };
  for (const part of OPTIONAL) if (whole[part] === null || whole[part] === undefined) delete whole[part];
  return whole;
}

function raised(before: EditionPlan, after: EditionPlan): EditionPlan {
  const consents = after.consents.map((consent) => {
    const old = before.consents.find(({ code }) => code === consent.code);
    return old ? next(old, consent) : consent;
  });
  const pledge = before.pledge && after.pledge && { pledge: next(before.pledge, after.pledge) };
  return { ...after, form: next(before.form, after.form), consents, ...pledge };
}

function next<T extends { version: number }>(before: T, after: T): T {
  if (sameJson(before, { ...after, version: before.version })) return before;
  return { ...after, version: Math.max(after.version, before.version + 1) };
}

/**
 * Refuses with `stale` (409) when one of the parts has changed since the version in which the writer saw it: the others
 * may have. The refusal carries the parts as they stand now.
 * @param seen the plan of that version; undefined when there is none
 */
export function refuseStaleParts(
  inForce: { plan: EditionPlan; version: number },
  seen: EditionPlan | undefined,
  parts: readonly string[],
): void {
  const { plan, version } = inForce;
  const moved = seen ? parts.filter((part) => !sameJson(plan[part as PlanPart], seen[part as PlanPart])) : [...parts];
  if (seen && moved.length === 0) return;
  const current = Object.fromEntries(moved.map((part) => [part, plan[part as PlanPart]]));
  refuse('conflict', 'stale', { version, current, parts: moved });
}

/**
 * The parts that take a change back: as they stood before it. A part that has changed again since is not guessed at:
 * `changed-since` (409) names it. `nothing-to-take-back` (409) where the change changed nothing.
 */
export function takenBack(
  inForce: EditionPlan,
  change: { before: EditionPlan; after: EditionPlan },
): Partial<EditionPlan> {
  const parts = changedParts(change.before, change.after);
  if (parts.length === 0) refuse('conflict', 'nothing-to-take-back');
  const since = parts.filter((part) => !sameJson(inForce[part], change.after[part]));
  if (since.length > 0) refuse('conflict', 'changed-since', { parts: since });
  return Object.fromEntries(parts.map((part) => [part, change.before[part]]));
}
