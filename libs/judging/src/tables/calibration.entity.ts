import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CalibrationShows } from '../domain/calibration.js';

/** The samples of a round as they were opened to its judges. */
@Entity({ schema: 'judging', name: 'calibration' })
@Check('ck_calibration_shows', `shows IN ('reference', 'panel', 'both')`)
export class CalibrationEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_calibration' })
  @ForeignKey('RoundEntity', { name: 'fk_calibration_round' })
  roundId: string;

  @Column({ type: 'int' })
  version: number;

  /** Whether a judge's duties wait for it; by the rule at the opening. */
  @Column({ type: 'boolean' })
  required: boolean;

  @Column({ type: 'text' })
  shows: CalibrationShows;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;
}
