import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A break of a sitting, after the turn at `after`; 0: before the first. */
@Entity({ schema: 'stage', name: 'pause' })
@Check('ck_pause_minutes', 'after >= 0 AND minutes > 0')
export class PauseEntity {
  @PrimaryColumn({ name: 'session_id', type: 'uuid', primaryKeyConstraintName: 'pk_pause' })
  @ForeignKey('StageSessionEntity', { name: 'fk_pause_session' })
  sessionId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_pause' })
  after: number;

  @Column({ type: 'int' })
  minutes: number;

  @Column({ type: 'text' })
  label: string;
}
