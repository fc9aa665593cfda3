import { type Finding, refuse } from '#kernel';
import { yearOf } from './calendar.js';
import { planOf } from './check-plan.js';
import { type EditionState, editionYear } from './edition.js';
import type { EditionPlan } from './edition-plan.js';
import { CODED, IDENTITY, type PlanPart, RULES } from './part-lock.js';
import { sameJson } from './same-json.js';

/** A plan in force, and what decides whether a part of it may still change. */
export interface PlanInForce {
  plan: EditionPlan;
  state: EditionState;
  rulesLockedAt: Date | null;
  /** Midnight of the day for which the edition was founded, in Asia/Shanghai. */
  t0: Date;
}

/**
 * The new plan, checked, and its parts that differ, by name; or the refusal of the first that may not: `plan-invalid`
 * (also when a changed form or consent keeps its version); `identity-fixed`; `timeline-fixed` (the dates of a
 * published edition are moved one by one); `first-day-year` (code and address carry the year); `rules-locked` once scoring has begun; `codes-in-use` when a published plan would lose a code. Whether
 * answers would lose their question is asked of those who keep them.
 */
export function planChange(inForce: PlanInForce, document: unknown): { plan: EditionPlan; parts: PlanPart[] } {
  const [before, after] = [inForce.plan, planOf(document)];
  const parts = changedParts(before, after);
  const among = (list: readonly PlanPart[]) => parts.filter((part) => list.includes(part));
  if (among(IDENTITY).length > 0) refuse('conflict', 'identity-fixed', { parts: among(IDENTITY) });
  refuseFixedDates(inForce, after);
  if (inForce.rulesLockedAt && among(RULES).length > 0) refuse('conflict', 'rules-locked', { parts: among(RULES) });
  const lost = inForce.state === 'draft' ? [] : lostCodes(before, after);
  if (lost.length > 0) refuse('conflict', 'codes-in-use', { codes: lost });
  const fields = inForce.state === 'draft' ? [] : unraised(before, after);
  if (fields.length > 0) refuse('invalid', 'plan-invalid', { count: fields.length, fields });
  return { plan: after, parts };
}

/** The parts in which two plans differ. */
export function changedParts(before: EditionPlan, after: EditionPlan): PlanPart[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<PlanPart>;
  return [...keys].filter((key) => !sameJson(before[key], after[key]));
}

function refuseFixedDates(inForce: PlanInForce, after: EditionPlan): void {
  if (inForce.state !== 'draft' && !sameDates(inForce.plan, after)) refuse('conflict', 'timeline-fixed');
  const year = editionYear(inForce);
  if (after.firstDay && yearOf(after.firstDay) !== year) refuse('conflict', 'first-day-year', { year });
}

/** Whether two plans count their dates alike; names, and the order in which stages are listed, may differ. */
export function sameDates(one: EditionPlan, other: EditionPlan): boolean {
  const dates = ({ timeline, firstDay = '' }: EditionPlan) => [
    firstDay,
    Object.fromEntries(timeline.map(({ code, start, end }) => [code, { start, end }])),
  ];
  return sameJson(dates(one), dates(other));
}

function lostCodes(before: EditionPlan, after: EditionPlan): string[] {
  return CODED.flatMap((list) => {
    const kept = new Set(after[list].map(({ code }) => code));
    return before[list].filter(({ code }) => !kept.has(code)).map(({ code }) => `${list}.${code}`);
  });
}

/** People consented to, and answered, a version: a changed text must not pose as the one they saw. */
function unraised(before: EditionPlan, after: EditionPlan): Finding[] {
  const stale = (path: string, version: number): Finding => ({ path, code: 'too-small', params: { min: version + 1 } });
  const formKept = sameJson(before.form, after.form) || after.form.version > before.form.version;
  return [
    ...(formKept ? [] : [stale('form.version', before.form.version)]),
    ...(pledgeKept(before, after) ? [] : [stale('pledge.version', before.pledge?.version ?? 0)]),
    ...after.consents.flatMap((consent, index): Finding[] => {
      const old = before.consents.find(({ code }) => code === consent.code);
      const kept = !old || sameJson(old, consent) || consent.version > old.version;
      return kept ? [] : [stale(`consents.${index}.version`, old.version)];
    }),
  ];
}

/** Papers are printed with a version: another text must not pose as theirs. */
function pledgeKept({ pledge: old }: EditionPlan, { pledge }: EditionPlan): boolean {
  return !old || !pledge || sameJson(old.text, pledge.text) || pledge.version > old.version;
}
