import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Mark } from '../domain/score.js';

/** What a judge gave a sample, once. */
@Entity({ schema: 'judging', name: 'calibration_sheet' })
@Check('ck_calibration_sheet_total', 'total BETWEEN 0 AND 10000')
export class CalibrationSheetEntity {
  @PrimaryColumn({ name: 'sample_id', type: 'uuid', primaryKeyConstraintName: 'pk_calibration_sheet' })
  @ForeignKey('CalibrationSampleEntity', { name: 'fk_calibration_sheet_sample' })
  sampleId: string;

  @Index('ix_calibration_sheet_judge')
  @PrimaryColumn({ name: 'judge_id', type: 'uuid', primaryKeyConstraintName: 'pk_calibration_sheet' })
  @ForeignKey('JudgeEntity', { name: 'fk_calibration_sheet_judge' })
  judgeId: string;

  @Column({ type: 'jsonb' })
  marks: Mark[];

  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'text' })
  comment: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;
}
