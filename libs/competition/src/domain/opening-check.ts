import { refuse } from '#kernel';
import { checkPlan } from './check-plan.js';
import type { Opening, OpeningFinding } from './opening.js';
import { dateFindings } from './opening-dates.js';
import { materialsOpening } from './opening-materials.js';
import { judgeOpening, proofOpening, seatOpening, textOpening, wordOpening } from './opening-people.js';

/** Everything missing or odd in an edition about to open, what blocks it first. */
export function openingFindings(opening: Opening): OpeningFinding[] {
  const unsound = checkPlan(opening.plan).map(({ path, code }) => blocking(path, 'plan-unsound', { fault: code }));
  const rules = [dateFindings, materialsOpening, judgeOpening, seatOpening, proofOpening, textOpening, wordOpening];
  const all = [...unsound, ...rules.flatMap((rule) => rule(opening))];
  return [...all.filter((one) => one.blocking), ...all.filter((one) => !one.blocking)];
}

function blocking(path: string, code: string, params: Record<string, unknown>): OpeningFinding {
  return { path, code, params, blocking: true };
}

/** Refuses with `opening-blocked` (409) while a blocking finding stands. */
export function refuseBlockedOpening(opening: Opening): void {
  const findings = openingFindings(opening).filter(({ blocking: stands }) => stands);
  if (findings.length > 0) refuse('conflict', 'opening-blocked', { count: findings.length, findings });
}
