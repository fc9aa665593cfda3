import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EditionState } from '../domain/edition.js';
import type { EditionPlan } from '../domain/edition-plan.js';

/** One edition: its rules as one document, and where it stands. */
@Entity({ schema: 'competition', name: 'edition' })
@Unique('uq_edition_slug', ['slug'])
@Unique('uq_edition_code', ['code'])
@Index('ix_edition_competition', ['competitionId'])
@Check('ck_edition_state', `state IN ('draft', 'published', 'archived')`)
@Check('ck_edition_version', 'version > 0')
export class EditionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_edition' })
  id: string;

  @Column({ name: 'competition_id', type: 'uuid' })
  @ForeignKey('CompetitionEntity', { name: 'fk_edition_competition' })
  competitionId: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'jsonb' })
  plan: EditionPlan;

  /** As in the plan, where it never changes: lists read it without unpacking a long document row by row. */
  @Column({ name: 'number_prefix', type: 'text' })
  numberPrefix: string;

  /** What judges are asked for first, kept by the database from the plan: whether for a second factor … */
  @Column({ name: 'judge_factor', type: 'boolean', default: false, select: false, insert: false, update: false })
  judgeFactor: boolean;

  /** … and the hash of the undertaking to be signed; null: none. */
  @Column({ name: 'undertaking_hash', type: 'text', nullable: true, select: false, insert: false, update: false })
  undertakingHash: string | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  state: EditionState;

  /** The day everything else is counted from: its midnight in Asia/Shanghai. */
  @Column({ type: 'timestamptz' })
  t0: Date;

  /** Whether a milestone was computed in a year whose holidays the State Council had not published. */
  @Column({ name: 'calendar_provisional', type: 'boolean' })
  calendarProvisional: boolean;

  @Column({ name: 'rules_locked_at', type: 'timestamptz', nullable: true })
  rulesLockedAt: Date | null;
}
