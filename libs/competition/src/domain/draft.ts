import { shanghaiDate, shanghaiInstant } from '#kernel';
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
  /** Midnight of the first day in Asia/Shanghai. */
  t0: Date;
  milestones: Map<string, MilestoneTimes>;
  calendarProvisional: boolean;
}

/**
 * Checks a plan of unknown JSON (`plan-invalid`) and counts its timeline from the day of `t0`, whatever first day another
 * edition left in it.
 */
export function draftOf(document: unknown, t0: Date, calendar: Calendar): Draft {
  const { firstDay: _, ...plan } = planOf(document);
  const { milestones, provisional } = timelineOf(plan.timeline, t0, calendar);
  const midnight = shanghaiInstant(shanghaiDate(t0), '00:00');
  const competition = plan.code.replace(/-[^-]*$/, '');
  return { competition, plan, t0: midnight, milestones, calendarProvisional: provisional };
}
