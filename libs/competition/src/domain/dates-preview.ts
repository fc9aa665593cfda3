import { DomainError, type Finding, shanghaiDate } from '#kernel';
import type { Calendar } from './calendar.js';
import type { EditionPlan } from './edition-plan.js';
import type { MilestoneTimes } from './milestone.js';
import type { MilestonePlan } from './milestone-plan.js';
import { sameDates } from './plan-change.js';
import { firstDayOf, timelineOf } from './timeline.js';

type Times = Readonly<Record<string, MilestoneTimes>>;
type Edge = 'start' | 'end';

/** An edge of a stage that falls on a weekend or a holiday; `day` is YYYY-MM-DD. */
export interface DayOff {
  edge: Edge;
  day: string;
}

/** One stage as it stands (null: it is new) and as the change would leave it (null: it goes). */
export interface StageDates extends Pick<MilestonePlan, 'code' | 'name'> {
  internal: boolean;
  before: MilestoneTimes | null;
  after: MilestoneTimes | null;
  daysOff: DayOff[];
}

/** The dates of a draft as a change would leave them; `milestones` null where they cannot be counted, because of `broken`. */
export interface DatesPreview {
  firstDay: string;
  stages: StageDates[];
  milestones: Times | null;
  /** The stage whose rule does not hold. */
  broken: string | null;
}

/** A draft and the instants of its stages. */
export interface DatedDraft {
  plan: EditionPlan;
  t0: Date;
  milestones: Times;
}

/** Whether dates can be counted in a plan with these faults: names may still be missing, and other chapters be in work. */
export function isCountable(faults: readonly Finding[]): boolean {
  return faults.every(({ path }) => !/^(timeline|firstDay)/.test(path) || /^timeline\.\d+\.name\./.test(path));
}

/** What a change makes of every date. Dates moved by hand stay as long as nothing is counted otherwise. */
export function previewDates(draft: DatedDraft, after: EditionPlan, calendar: Calendar): DatesPreview {
  const { milestones, broken } = counted(draft, after, calendar);
  const gone = draft.plan.timeline.filter(({ code }) => !after.timeline.some((one) => one.code === code));
  const stages = [...after.timeline, ...gone].map((stage): StageDates => {
    const { code, name, internal = false } = stage;
    const [before, then] = [draft.milestones[code] ?? null, gone.includes(stage) ? null : (milestones?.[code] ?? null)];
    return { code, name, internal, before, after: then, daysOff: then ? daysOff(then, calendar) : [] };
  });
  return { firstDay: shanghaiDate(firstDayOf({ plan: after, t0: draft.t0 })), stages, milestones, broken };
}

function counted(
  draft: DatedDraft,
  after: EditionPlan,
  calendar: Calendar,
): Pick<DatesPreview, 'milestones' | 'broken'> {
  if (sameDates(draft.plan, after)) return { milestones: draft.milestones, broken: null };
  try {
    const { milestones } = timelineOf(after.timeline, firstDayOf({ plan: after, t0: draft.t0 }), calendar);
    return { milestones: Object.fromEntries(milestones), broken: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { milestones: null, broken: String(error.details.milestone) };
  }
}

function daysOff({ startsAt, endsAt }: MilestoneTimes, { working }: Calendar): DayOff[] {
  const days: DayOff[] = [
    { edge: 'start', day: shanghaiDate(startsAt) },
    { edge: 'end', day: shanghaiDate(endsAt) },
  ];
  return days.filter(({ day }) => !working.isWorking(day));
}
