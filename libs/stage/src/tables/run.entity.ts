import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A sitting as it is played: the version every write on the stage names, and when bells ring. */
@Entity({ schema: 'stage', name: 'run' })
@Check('ck_run_version', 'version > 0')
export class RunEntity {
  @PrimaryColumn({ name: 'session_id', type: 'uuid', primaryKeyConstraintName: 'pk_run' })
  @ForeignKey('StageSessionEntity', { name: 'fk_run_session', onDelete: 'CASCADE' })
  sessionId: string;

  @Column({ type: 'int' })
  version: number;

  /** Seconds before the end of the pitch; 0: at its end. */
  @Column({ name: 'pitch_bells', type: 'int', array: true })
  pitchBells: number[];

  @Column({ name: 'question_bells', type: 'int', array: true })
  questionBells: number[];
}
