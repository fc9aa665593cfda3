import { shanghaiDate } from '#kernel';
import { yearOf } from './calendar.js';
import { findingIf } from './finding.js';
import type { Dated, OpeningFinding } from './opening.js';

const REGISTRATION = 'REGISTRATION';

/** Years that dates of the edition lie in need listed days, and better the published notice than the law alone. */
function calendarOpening({ milestones, calendar, listedYears }: Dated): OpeningFinding[] {
  const years = new Set(
    Object.values(milestones).flatMap(({ startsAt, endsAt }) =>
      [startsAt, endsAt].map((at) => yearOf(shanghaiDate(at))),
    ),
  );
  return [...years]
    .sort((one, other) => one - other)
    .flatMap((year): OpeningFinding[] => {
      if (!listedYears.includes(year)) return [block('working-days', 'calendar-missing', { year })];
      return calendar.isPublished(year) ? [] : [odd('working-days', 'calendar-provisional', { year })];
    });
}

/** Rounds follow one another, and the first one registration; a correction ends before scoring begins. */
function overlapOpening(opening: Dated): OpeningFinding[] {
  const { plan, milestones } = opening;
  const codes = plan.rounds.map(({ milestone }) => milestone);
  const order = [REGISTRATION, ...codes];
  const overlaps = codes.flatMap((code, index) => {
    const [before, here] = [milestones[order[index] ?? ''], milestones[code]];
    const met = before !== undefined && here !== undefined && here.startsAt < before.endsAt;
    return findingIf(met, place(opening, code), 'milestones-overlap', { milestone: code, before: order[index] });
  });
  return [...overlaps.map((one) => ({ ...one, blocking: true })), ...correction(opening, codes[0])];
}

/** A sealed scan can still follow when registration has closed. */
function pledgeOpening(opening: Dated): OpeningFinding[] {
  const { pledge } = opening.plan;
  const [due, close] = [opening.milestones[pledge?.sealDue ?? ''], opening.milestones[REGISTRATION]];
  if (!pledge || !due || !close || due.endsAt >= close.endsAt) return [];
  return [block('pledge.sealDue', 'pledge-due-early', { milestone: pledge.sealDue })];
}

function correction(opening: Dated, first: string | undefined): OpeningFinding[] {
  const [review, round] = [opening.milestones.FORMAL_REVIEW, opening.milestones[first ?? '']];
  if (!review || !round) return [];
  const days = opening.plan.correctionDays;
  const due = opening.calendar.working.addWorkingDays(shanghaiDate(review.endsAt), days);
  const late = due >= shanghaiDate(round.startsAt);
  return late ? [odd('correctionDays', 'correction-too-long', { days, due })] : [];
}

/** Stages that begin before one that the plan lists earlier. */
function orderOpening(opening: Dated): OpeningFinding[] {
  const { plan, milestones } = opening;
  return plan.timeline.slice(1).flatMap(({ code }, index): OpeningFinding[] => {
    const earlier = plan.timeline[index]!.code;
    const [before, here] = [milestones[earlier], milestones[code]];
    const early = before !== undefined && here !== undefined && here.startsAt < before.startsAt;
    return early ? [odd(place(opening, code), 'milestone-before', { milestone: code, before: earlier })] : [];
  });
}

/** Everything missing or odd in the dates themselves. */
export function dateFindings(dated: Dated): OpeningFinding[] {
  const rules = [calendarOpening, overlapOpening, orderOpening, pledgeOpening, pastOpening];
  return rules.flatMap((rule) => rule(dated));
}

/** Registration that is over, and stages that have begun already. */
function pastOpening(opening: Dated): OpeningFinding[] {
  const { plan, milestones, at } = opening;
  return plan.timeline.flatMap(({ code }): OpeningFinding[] => {
    const times = milestones[code];
    if (!times) return [];
    if (times.endsAt <= at) return [odd(place(opening, code), 'milestone-over', { milestone: code })];
    const begun = code !== REGISTRATION && times.startsAt <= at;
    return begun ? [odd(place(opening, code), 'milestone-begun', { milestone: code })] : [];
  });
}

function place({ plan }: Dated, code: string): string {
  return `timeline.${plan.timeline.findIndex((one) => one.code === code)}`;
}

function block(path: string, code: string, params: Record<string, unknown>): OpeningFinding {
  return { path, code, params, blocking: true };
}

function odd(path: string, code: string, params: Record<string, unknown>): OpeningFinding {
  return { path, code, params, blocking: false };
}
