import { DomainError, type Finding } from '#kernel';
import { checkPlan } from './check-plan.js';
import { merged, withParts } from './part-change.js';
import { planChange, type PlanInForce } from './plan-change.js';
import { type PlanDifference, planDifferences } from './plan-difference.js';

/** What a change would do: where it differs, what is wrong in it, and the rule that is against it as a whole. */
export interface PlanPreview {
  differences: PlanDifference[];
  faults: Finding[];
  refusal: { code: string; params: Record<string, unknown> } | null;
}

/** Looks at parts of unknown JSON as if they were put in the place of those in force. */
export function previewParts(inForce: PlanInForce, parts: Record<string, unknown>): PlanPreview {
  const whole = merged(inForce.plan, parts);
  return preview(inForce, whole, () => planChange(inForce, withParts(inForce, parts)));
}

/** Looks at a whole plan of unknown JSON as if it were put in the place of the one in force. */
export function previewPlan(inForce: PlanInForce, document: unknown): PlanPreview {
  return preview(inForce, document, () => planChange(inForce, document));
}

function preview(inForce: PlanInForce, document: unknown, change: () => unknown): PlanPreview {
  const differences = planDifferences(inForce.plan, document);
  const faults = checkPlan(document);
  if (faults.length > 0) return { differences, faults, refusal: null };
  try {
    change();
    return { differences, faults: [], refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { fields, ...params } = error.details as { fields?: Finding[] };
    return { differences, faults: fields ?? [], refusal: { code: error.code, params } };
  }
}
