import { type Finding, refuse } from '#kernel';
import { awardFindings } from './award-rules.js';
import { blindFindings } from './blind-rules.js';
import { documentFindings } from './document-rules.js';
import { checklistFindings } from './checklist-rules.js';
import type { EditionPlan } from './edition-plan.js';
import { formFindings } from './form-rules.js';
import {
  codeFindings,
  noticeFindings,
  certificateFindings,
  pledgeFindings,
  recusalFindings,
  teamFindings,
  timelineFindings,
} from './plan-rules.js';
import { planShape } from './plan-shape.js';
import { roundFindings } from './round-rules.js';

/**
 * Everything wrong with a plan of unknown JSON, by path (`rounds.0.rubrics.1.criteria`); empty when it may be used.
 * What the members mean to one another is asked once each has the right shape.
 */
export function checkPlan(document: unknown): Finding[] {
  const findings = planShape(document, '');
  if (findings.length > 0) return findings;
  const plan = document as EditionPlan;
  return [
    codeFindings,
    timelineFindings,
    teamFindings,
    roundFindings,
    awardFindings,
    formFindings,
    documentFindings,
    blindFindings,
    pledgeFindings,
    checklistFindings,
    recusalFindings,
    noticeFindings,
    certificateFindings,
  ].flatMap((rule) => rule(plan));
}

/** The document as a plan, or the refusal `plan-invalid` (422) with every finding. */
export function planOf(document: unknown): EditionPlan {
  const fields = checkPlan(document);
  if (fields.length > 0) refuse('invalid', 'plan-invalid', { count: fields.length, fields: fields.slice(0, 100) });
  return document as EditionPlan;
}
