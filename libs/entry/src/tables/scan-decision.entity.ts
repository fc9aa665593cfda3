import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ScanDecision, ScanReason } from '../domain/scan-decision.js';

/** What a reviewer said of the scan of a sealed pledge. */
@Entity({ schema: 'entry', name: 'scan_decision' })
@Check('ck_scan_decision_verdict', `verdict IN ('accept', 'ask')`)
@Check('ck_scan_decision_upload', `verdict = 'ask' OR upload_id IS NOT NULL`)
@Check('ck_scan_decision_due', `(verdict = 'ask') = (due_at IS NOT NULL)`)
export class ScanDecisionEntity implements ScanDecision {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_scan_decision' })
  id: string;

  @Index('ix_scan_decision_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_scan_decision_entry' })
  entryId: string;

  @Column({ name: 'upload_id', type: 'uuid', nullable: true })
  @ForeignKey('UploadEntity', { name: 'fk_scan_decision_upload' })
  uploadId: string | null;

  @Column({ type: 'text' })
  verdict: 'accept' | 'ask';

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  @Column({ type: 'jsonb' })
  reasons: ScanReason[];

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ name: 'decided_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_scan_decision_person' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;
}
