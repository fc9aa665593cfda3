import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A sheet as it was submitted: stays as it was when the sheet is given back and submitted again. */
@Entity({ schema: 'judging', name: 'sheet_revision' })
@Check('ck_sheet_revision_no', 'no > 0')
@Check('ck_sheet_revision_total', 'total >= 0')
@Check('ck_sheet_revision_reopened', '(reopened_at IS NULL) = (reopen_reason IS NULL)')
export class SheetRevisionEntity {
  @PrimaryColumn({ name: 'sheet_id', type: 'uuid', primaryKeyConstraintName: 'pk_sheet_revision' })
  @ForeignKey('SheetEntity', { name: 'fk_sheet_revision_sheet' })
  sheetId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_sheet_revision' })
  no: number;

  /** Criterion and hundredths as text, in the order in which they were sealed. */
  @Column({ type: 'jsonb' })
  marks: [string, string][];

  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'text' })
  comment: string;

  @Column({ type: 'text' })
  suggestion: string;

  @Column({ type: 'text' })
  salt: string;

  /** What the ledger says of it. */
  @Column({ type: 'text' })
  hash: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  /** The key of the request that handed it in, so that the same request sent again is known. */
  @Column({ name: 'request_key', type: 'text', nullable: true })
  requestKey: string | null;

  @Column({ name: 'reopened_at', type: 'timestamptz', nullable: true })
  reopenedAt: Date | null;

  @Column({ name: 'reopen_reason', type: 'text', nullable: true })
  reopenReason: string | null;

  /** Who gave it back; unknown where it was before this was kept. */
  @Column({ name: 'reopened_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_sheet_revision_person' })
  reopenedBy: string | null;
}
