import type { Calendar } from './calendar.js';
import { planOf } from './check-plan.js';
import type { EditionPlan } from './edition-plan.js';
import type { MilestoneTimes } from './milestone.js';
import { timelineOf } from './timeline.js';

/** An edition about to be founded: its checked plan and its calendar in instants. */
export interface Draft {
  /** Code of the lasting contest: `FZX-YXZH` of `FZX-YXZH-2024`. */
  competition: string;
  plan: EditionPlan;
  t0: Date;
  milestones: Map<string, MilestoneTimes>;
  calendarProvisional: boolean;
}

/** Checks a plan of unknown JSON (`plan-invalid`) and counts its timeline from the day of `t0`. */
export function draftOf(document: unknown, t0: Date, calendar: Calendar): Draft {
  const plan = planOf(document);
  const { milestones, provisional } = timelineOf(plan.timeline, t0, calendar);
  return { competition: plan.code.replace(/-[^-]*$/, ''), plan, t0, milestones, calendarProvisional: provisional };
}
