import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReopeningState, Undone } from '../domain/closing/reopening.js';

/** The wish to reopen a closed round or to take an advance back, by whom and why, and who confirmed it or took it back. */
@Entity({ schema: 'judging', name: 'reopening' })
@Check('ck_reopening_state', `state IN ('asked', 'confirmed', 'withdrawn')`)
@Check('ck_reopening_undoes', `undoes IN ('close', 'advance')`)
@Check('ck_reopening_reason', `reason <> ''`)
@Check(
  'ck_reopening_decided',
  `(state = 'asked') = (decided_at IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)`,
)
@Index('uq_reopening_asked', ['roundId'], { unique: true, where: `state = 'asked'` })
@Index('ix_reopening_round', ['roundId', 'askedAt'])
export class ReopeningEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reopening' })
  id: string;

  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_reopening_round' })
  roundId: string;

  @Column({ type: 'text' })
  state: ReopeningState;

  @Column({ type: 'text', default: 'close' })
  undoes: Undone;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'asked_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_reopening_asker' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_reopening_decider' })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;
}
