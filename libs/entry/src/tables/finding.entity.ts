import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReviewFinding, Severity } from '../domain/review/finding.js';

/** What a program noticed about an entry, or about two of them. */
@Entity({ schema: 'entry', name: 'finding' })
@Check('ck_finding_severity', `severity IN ('blocking', 'warning', 'hint')`)
@Check('ck_finding_other', 'other_id <> entry_id')
@Check(
  'ck_finding_dismissed',
  '(dismissed_at IS NULL) = (dismissed_by IS NULL) AND (dismissed_at IS NULL) = (note IS NULL)',
)
export class FindingEntity implements ReviewFinding {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_finding' })
  id: string;

  @Index('ix_finding_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_finding_entry' })
  entryId: string;

  @Index('ix_finding_other')
  @Column({ name: 'other_id', type: 'uuid', nullable: true })
  @ForeignKey('EntryEntity', { name: 'fk_finding_other' })
  otherId: string | null;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  severity: Severity;

  @Column({ type: 'text' })
  path: string;

  @Column({ type: 'jsonb' })
  params: Record<string, unknown>;

  @Column({ name: 'found_at', type: 'timestamptz' })
  foundAt: Date;

  @Column({ name: 'dismissed_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_finding_person' })
  dismissedBy: string | null;

  @Column({ name: 'dismissed_at', type: 'timestamptz', nullable: true })
  dismissedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}
