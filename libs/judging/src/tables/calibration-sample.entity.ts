import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Mark } from '../domain/score.js';

/** A made-up entry that all judges of a round score. */
@Entity({ schema: 'judging', name: 'calibration_sample' })
@Unique('uq_calibration_sample_no', ['roundId', 'no'])
@Check('ck_calibration_sample_no', 'no > 0')
export class CalibrationSampleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calibration_sample' })
  id: string;

  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('CalibrationEntity', { name: 'fk_calibration_sample_calibration' })
  roundId: string;

  @Column({ type: 'int' })
  no: number;

  /** Whose rubric it is scored by. */
  @Column({ type: 'text' })
  division: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  body: string;

  /** What experienced judges gave; null: nobody said. */
  @Column({ type: 'jsonb', nullable: true })
  reference: Mark[] | null;

  /** Why they gave it. */
  @Column({ type: 'text' })
  why: string;
}
