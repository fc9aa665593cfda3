import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PaperState } from '../domain/paper/paper.js';

const OFFICIAL = `(state = 'official') = (sheet_id IS NOT NULL) AND (sheet_id IS NULL) = (revision_no IS NULL)`;
const DECIDED = '(decided_by IS NULL) = (reason IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)';

/** A printed score sheet of one duty. */
@Entity({ schema: 'judging', name: 'paper_sheet' })
@Unique('uq_paper_sheet_no', ['roundId', 'no'])
@Unique('uq_paper_sheet_revision', ['sheetId', 'revisionNo'])
@ForeignKey('SheetRevisionEntity', ['sheetId', 'revisionNo'], ['sheetId', 'no'], { name: 'fk_paper_sheet_revision' })
@Check('ck_paper_sheet_no', 'no > 0')
@Check('ck_paper_sheet_state', `state IN ('printed', 'transcribed', 'differing', 'clashing', 'official', 'withdrawn')`)
@Check('ck_paper_sheet_official', OFFICIAL)
@Check('ck_paper_sheet_decided', DECIDED)
@Check('ck_paper_sheet_scan', '(scan_id IS NULL) = (scan_matches IS NULL)')
export class PaperSheetEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_paper_sheet' })
  id: string;

  @Index('ix_paper_sheet_print')
  @Column({ name: 'print_id', type: 'uuid' })
  @ForeignKey('PaperPrintEntity', { name: 'fk_paper_sheet_print' })
  printId: string;

  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_paper_sheet_round' })
  roundId: string;

  /** Counted within the round, from 1. */
  @Column({ type: 'int' })
  no: number;

  @Index('ix_paper_sheet_assignment')
  @Column({ name: 'assignment_id', type: 'uuid' })
  @ForeignKey('AssignmentEntity', { name: 'fk_paper_sheet_assignment' })
  assignmentId: string;

  /** SHA-256 of the criteria printed on it. */
  @Column({ name: 'rubric_hash', type: 'text' })
  rubricHash: string;

  @Column({ type: 'text' })
  state: PaperState;

  @Column({ name: 'scan_id', type: 'uuid', nullable: true })
  @ForeignKey('UploadEntity', { name: 'fk_paper_sheet_scan' })
  scanId: string | null;

  /** Whether the code on the scan is this sheet's; false: no code could be read. */
  @Column({ name: 'scan_matches', type: 'boolean', nullable: true })
  scanMatches: boolean | null;

  /** The submitted sheet it became. */
  @Column({ name: 'sheet_id', type: 'uuid', nullable: true })
  sheetId: string | null;

  @Column({ name: 'revision_no', type: 'int', nullable: true })
  revisionNo: number | null;

  /** Who decided where two readings, or paper and tablet, differed, or took it out of use; and why. */
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_paper_sheet_decider' })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
