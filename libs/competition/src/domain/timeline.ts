import { addDays, refuse, shanghaiDate, shanghaiInstant } from '#kernel';
import { addMonths, type Calendar, isSunday, nearest, yearOf } from './calendar.js';
import type { MilestoneTimes } from './milestone.js';
import type { Landing, MilestonePlan, Offset } from './milestone-plan.js';

/** The instants of every milestone, by code, and whether a year without published holidays was counted in. */
export interface Timeline {
  milestones: Map<string, MilestoneTimes>;
  provisional: boolean;
}

/** One edge of a milestone as `Offset.from` names it. */
type Edge = `${string}.start` | `${string}.end`;

/**
 * Turns offsets into instants, counted from the day of `t0` in Asia/Shanghai.
 *
 * Edges may name one another in any order.
 * @throws DomainError `invalid` / `timeline-broken` when an edge is unknown, goes in a circle or leaves the calendar,
 * or a milestone would not begin before it ends
 */
export function timelineOf(plan: readonly MilestonePlan[], t0: Date, calendar: Calendar): Timeline {
  const walk = new Walk(plan, shanghaiDate(t0), calendar);
  const milestones = plan.map(({ code }): [string, MilestoneTimes] => {
    const times = { startsAt: walk.instant(`${code}.start`), endsAt: walk.instant(`${code}.end`) };
    if (times.startsAt >= times.endsAt) refuse('invalid', 'timeline-broken', { milestone: code });
    return [code, times];
  });
  return { milestones: new Map(milestones), provisional: walk.provisional };
}

/** The day from which an edition counts: midnight in Asia/Shanghai. */
export function firstDayOf({ plan: { firstDay }, t0 }: { plan: { firstDay?: string }; t0: Date }): Date {
  return firstDay === undefined ? t0 : shanghaiInstant(firstDay, '00:00');
}

class Walk {
  provisional = false;
  private readonly offsets: Map<string, Offset>;
  private readonly days = new Map<string, string>();
  private readonly open = new Set<string>();

  constructor(
    plan: readonly MilestonePlan[],
    private readonly t0: string,
    private readonly calendar: Calendar,
  ) {
    const edges = plan.flatMap(({ code, start, end }): [Edge, Offset][] => [
      [`${code}.start`, start],
      [`${code}.end`, end],
    ]);
    this.offsets = new Map(edges);
  }

  instant(edge: Edge): Date {
    return shanghaiInstant(this.day(edge), this.offsets.get(edge)?.at ?? '00:00');
  }

  private day(edge: string): string {
    if (edge === 'T0') return this.t0;
    const known = this.days.get(edge);
    if (known) return known;
    const offset = this.offsets.get(edge);
    if (!offset || this.open.has(edge)) refuse('invalid', 'timeline-broken', { milestone: edge.split('.')[0] });
    this.open.add(edge);
    const day = this.reach(this.day(offset.from), offset);
    this.days.set(edge, day);
    return day;
  }

  private reach(from: string, offset: Offset): string {
    const counted = count(from, offset, this.calendar);
    const day = LAND[offset.land](counted, this.calendar);
    const asked = offset.unit === 'workday' || offset.land !== 'as-counted';
    if (asked && [from, day].some((one) => !this.calendar.isPublished(yearOf(one)))) this.provisional = true;
    return day;
  }
}

function count(from: string, { unit, count: n }: Offset, calendar: Calendar): string {
  if (unit === 'workday') return calendar.working.addWorkingDays(from, n);
  return unit === 'month' ? addMonths(from, n) : addDays(from, n);
}

const LAND: Record<Landing, (day: string, calendar: Calendar) => string> = {
  'as-counted': (day) => day,
  'workday-before': (day, { working }) => nearest(day, -1, (one) => working.isWorking(one)),
  'workday-after': (day, { working }) => nearest(day, 1, (one) => working.isWorking(one)),
  'sunday-after': (day, calendar) => nearest(day, 1, (one) => isSunday(one) && !calendar.isHoliday(one)),
};
