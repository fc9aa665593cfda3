import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SchedulePlan } from '../domain/session.js';

/** A plan as it went out; rows are never changed. */
@Entity({ schema: 'stage', name: 'publication' })
@Check('ck_publication_no', 'no > 0')
export class PublicationEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_publication' })
  @ForeignKey('ScheduleEntity', { name: 'fk_publication_schedule' })
  roundId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_publication' })
  no: number;

  @Column({ type: 'jsonb' })
  plan: SchedulePlan;

  /** Why it replaced the one before; empty for the first. */
  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ name: 'published_by', type: 'uuid', nullable: true })
  publishedBy: string | null;

  /** The draw it follows from. */
  @Column({ name: 'draw_id', type: 'uuid', nullable: true })
  @ForeignKey('DrawEntity', { name: 'fk_publication_draw' })
  drawId: string | null;
}
