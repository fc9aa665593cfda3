import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SheetState } from '../domain/sheet.js';

/** What a judge wrote about an entry. */
@Entity({ schema: 'judging', name: 'sheet' })
@Unique('uq_sheet_assignment', ['assignmentId'])
@Check('ck_sheet_state', `state IN ('draft', 'submitted', 'voided')`)
@Check('ck_sheet_total', 'total >= 0')
@Check('ck_sheet_submitted', `state <> 'submitted' OR submitted_at IS NOT NULL`)
export class SheetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_sheet' })
  id: string;

  @Column({ name: 'assignment_id', type: 'uuid' })
  @ForeignKey('AssignmentEntity', { name: 'fk_sheet_assignment' })
  assignmentId: string;

  @Column({ type: 'text' })
  state: SheetState;

  @Column({ type: 'text' })
  comment: string;

  /** For the team, after the results. */
  @Column({ type: 'text' })
  suggestion: string;

  /** For the judge's own eyes. */
  @Column({ type: 'text', default: '' })
  notes: string;

  /** Sum of the marks, in hundredths of a point. */
  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'int' })
  version: number;

  /** Hides the sheet behind its hash in the ledger. */
  @Column({ type: 'text', nullable: true })
  salt: string | null;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: Date | null;
}
