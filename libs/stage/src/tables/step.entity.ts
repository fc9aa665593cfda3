import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SlotVerb } from '../domain/slot.js';
import type { Step } from '../domain/turn-clock.js';

/** One thing done to a turn. A step taken back stays, and does not count. */
@Entity({ schema: 'stage', name: 'step' })
@Unique('uq_step_no', ['slotId', 'no'])
@Check('ck_step_verb', `verb IN ('call', 'start', 'ask', 'pause', 'resume', 'disturb', 'end', 'miss')`)
@Check('ck_step_seconds', `(verb = 'disturb') = (seconds > 0) AND seconds <= 600`)
export class StepEntity implements Step {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_step' })
  id: string;

  @Column({ name: 'slot_id', type: 'uuid' })
  @ForeignKey('SlotEntity', { name: 'fk_step_slot', onDelete: 'CASCADE' })
  slotId: string;

  /** From 1, in the order of happening. */
  @Column({ type: 'int' })
  no: number;

  @Column({ type: 'text' })
  verb: SlotVerb;

  @Column({ type: 'timestamptz' })
  at: Date;

  /** Given back by `disturb`; 0 for all others. */
  @Column({ type: 'int' })
  seconds: number;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'taken_by', type: 'uuid', nullable: true })
  takenBy: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
