import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SessionKind, SlotFormat } from '../domain/session.js';

/** One sitting of one room of one round, as published. */
@Entity({ schema: 'stage', name: 'session' })
@Check('ck_session_kind', `kind IN ('judging', 'rehearsal')`)
@Check('ck_session_room', 'room > 0')
@Check('ck_session_times', 'ends_at >= starts_at')
@Check('ck_session_minutes', 'pitch_minutes > 0 AND question_minutes >= 0 AND changeover_minutes >= 0')
@Index('ix_session_round', ['roundId', 'startsAt'])
@Index('ix_session_edition', ['editionId', 'startsAt'])
export class StageSessionEntity implements SlotFormat {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_session' })
  id: string;

  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_session_round' })
  roundId: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_session_edition' })
  editionId: string;

  @Column({ type: 'text' })
  kind: SessionKind;

  /** The round's room, from 1. */
  @Column({ type: 'int' })
  room: number;

  /** Where it is, in words. */
  @Column({ type: 'text' })
  venue: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ name: 'pitch_minutes', type: 'int' })
  pitchMinutes: number;

  @Column({ name: 'question_minutes', type: 'int' })
  questionMinutes: number;

  @Column({ name: 'changeover_minutes', type: 'int' })
  changeoverMinutes: number;
}
