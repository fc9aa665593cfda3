import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BlockerCode } from '../domain/closing/blockers.js';

/** Why something that was missing did not hold a round up. */
@Entity({ schema: 'judging', name: 'excuse' })
@Check('ck_excuse_reason', `reason <> ''`)
export class ExcuseEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_excuse' })
  @ForeignKey('RoundEntity', { name: 'fk_excuse_round' })
  roundId: string;

  /** See `blockerKey`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_excuse' })
  key: string;

  @Column({ type: 'text' })
  code: BlockerCode;

  @Column({ name: 'entry_id', type: 'uuid' })
  entryId: string;

  @Column({ name: 'judge_id', type: 'uuid', nullable: true })
  @ForeignKey('JudgeEntity', { name: 'fk_excuse_judge' })
  judgeId: string | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'excused_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_excuse_person' })
  excusedBy: string;

  @Column({ name: 'excused_at', type: 'timestamptz' })
  excusedAt: Date;
}
