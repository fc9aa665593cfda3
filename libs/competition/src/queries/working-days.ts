import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { type Actor, addDays, permit, shanghaiDate } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { calendarOf, refuseUnpublished, yearOf } from '../domain/calendar.js';
import { may } from '../domain/policy.js';
import { type EditionRow, editionRow } from './edition-row.js';
import type {
  CalendarChangeView,
  CalendarYearView,
  ListedDayView,
  WorkingDaysView,
  WorkingPeriodView,
} from './working-days.view.js';

const YEARS = `SELECT extract(year FROM day)::int AS year, bool_or(source = 'notice') AS published, count(*)::int AS days
  FROM competition.calendar_day GROUP BY 1 ORDER BY 1`;
const DAYS = `SELECT to_char(day, 'YYYY-MM-DD') AS day, kind, name, source FROM competition.calendar_day
  WHERE day BETWEEN $1 AND $2 ORDER BY day`;
const CHANGES = `SELECT year, to_char(day, 'YYYY-MM-DD') AS day, kind_before AS "kindBefore",
    kind_after AS "kindAfter", name, reason, changed_at AS "changedAt", changed_by AS "personId"
  FROM competition.calendar_change WHERE year = $1 ORDER BY changed_at DESC, id DESC LIMIT 200`;

type Change = Omit<CalendarChangeView, 'changedBy'> & { personId: string | null };

/** The calendar of working days, which all editions share. */
@Injectable()
export class WorkingDays {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
  ) {}

  async of(actor: Actor, editionId: string, wanted?: number): Promise<WorkingDaysView> {
    const edition = await this.open(actor, editionId);
    const year = wanted ?? yearOf(shanghaiDate(await now(this.unit.read)));
    const years = await rows<CalendarYearView>(this.unit.read, YEARS);
    const days = await this.days(`${year}-01-01`, `${year}-12-31`);
    const changeCalendar = edition.state !== 'archived' && may.changeCalendar(actor, { editionId });
    return { year, years, days, changes: await this.changes(year), can: { changeCalendar } };
  }

  /** The period of so many working days that begins on a day; refused through a year that is not loaded. */
  async period(actor: Actor, editionId: string, start: string, count: number): Promise<WorkingPeriodView> {
    await this.open(actor, editionId);
    // Whole years: whether a year is loaded shows in any of its days.
    const last = yearOf(addDays(start, count * 2 + 60));
    const known = await this.days(`${yearOf(start)}-01-01`, `${last}-12-31`);
    const calendar = calendarOf(known);
    refuseUnpublished(calendar, start, start);
    const end = calendar.working.periodEnd(start, count);
    refuseUnpublished(calendar, start, end);
    return { start, end, listed: known.filter(({ day }) => day >= start && day <= end) };
  }

  private async open(actor: Actor, editionId: string): Promise<EditionRow> {
    const edition = await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may.readCalendar(actor, { editionId }));
    return edition;
  }

  private days(from: string, to: string): Promise<ListedDayView[]> {
    return rows<ListedDayView>(this.unit.read, DAYS, [from, to]);
  }

  private async changes(year: number): Promise<CalendarChangeView[]> {
    const changes = await rows<Change>(this.unit.read, CHANGES, [year]);
    const ids = [...new Set(changes.flatMap(({ personId }) => personId ?? []))];
    const names = new Map((await this.people.byIds(this.unit.read, ids)).map(({ id, name }) => [id, name]));
    return changes.map(({ personId, ...change }) => ({ ...change, changedBy: names.get(personId ?? '') ?? null }));
  }
}
