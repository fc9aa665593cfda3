import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { DayKind, DaySource } from '../domain/calendar.js';

/** A day that is not what its weekday says: a holiday, or a weekend day worked in exchange. */
@Entity({ schema: 'competition', name: 'calendar_day' })
@Check('ck_calendar_day_kind', `kind IN ('holiday', 'workday')`)
@Check('ck_calendar_day_source', `source IN ('notice', 'statute', 'organiser')`)
export class CalendarDayEntity {
  /** YYYY-MM-DD */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_calendar_day' })
  day: string;

  @Column({ type: 'text' })
  kind: DayKind;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  source: DaySource;
}
