import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DayKind } from '../domain/calendar.js';

/** Who changed a listed day, or confirmed a whole year (`day` null), and why; rows are never changed. */
@Entity({ schema: 'competition', name: 'calendar_change' })
@Index('ix_calendar_change_year', ['year', 'changedAt'])
export class CalendarChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calendar_change' })
  id: string;

  @Column({ type: 'int' })
  year: number;

  /** YYYY-MM-DD */
  @Column({ type: 'date', nullable: true })
  day: string | null;

  @Column({ name: 'kind_before', type: 'text', nullable: true })
  kindBefore: DayKind | null;

  @Column({ name: 'kind_after', type: 'text', nullable: true })
  kindAfter: DayKind | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;
}
