import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SchedulePlan } from '../domain/session.js';

/** The plan of a round's sittings as people work on it. */
@Entity({ schema: 'stage', name: 'schedule' })
@Check('ck_schedule_version', 'version > 0 AND published_no >= 0')
export class ScheduleEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_schedule' })
  @ForeignKey('RoundEntity', { name: 'fk_schedule_round' })
  roundId: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_schedule_edition' })
  editionId: string;

  @Column({ type: 'jsonb' })
  draft: SchedulePlan;

  /** Counts the changes of the draft. */
  @Column({ type: 'int' })
  version: number;

  /** The publication in force; 0: none yet. */
  @Column({ name: 'published_no', type: 'int' })
  publishedNo: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
