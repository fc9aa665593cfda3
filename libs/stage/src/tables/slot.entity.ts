import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SlotState } from '../domain/slot.js';

const STATES = `state IN ('waiting', 'called', 'pitching', 'pitch-paused', 'questions', 'questions-paused', 'ended', 'absent')`;

/** One entry's turn in a sitting. */
@Entity({ schema: 'stage', name: 'slot' })
@Unique('uq_slot_entry', ['sessionId', 'entryId'])
@Unique('uq_slot_position', ['sessionId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('ck_slot_position', 'position > 0 AND block > 0')
@Check('ck_slot_state', STATES)
@Index('ix_slot_entry', ['entryId'])
export class SlotEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_slot' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid' })
  @ForeignKey('StageSessionEntity', { name: 'fk_slot_session' })
  sessionId: string;

  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_slot_entry' })
  entryId: string;

  /** Place in the running order, from 1. */
  @Column({ type: 'int' })
  position: number;

  /** A draw of the order stays within it. */
  @Column({ type: 'int' })
  block: number;

  /** No draw moves it. */
  @Column({ type: 'boolean' })
  fixed: boolean;

  /** When it is planned to begin. */
  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ type: 'text' })
  state: SlotState;

  /** When the turns after this one moved up, for its entry had left; null: they did not. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
