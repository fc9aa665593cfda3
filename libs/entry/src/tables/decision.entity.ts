import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CheckedItem, Decision, Verdict } from '../domain/review.js';

/** What the formal review decided about one revision. */
@Entity({ schema: 'entry', name: 'decision' })
@Check('ck_decision_verdict', `verdict IN ('admit', 'return', 'refuse', 'lapse', 'disqualify')`)
@Check('ck_decision_by', `decided_by IS NOT NULL OR verdict = 'lapse'`)
@Check('ck_decision_due', `verdict <> 'return' OR due_at IS NOT NULL`)
export class DecisionEntity implements Decision {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_decision' })
  id: string;

  @Index('ix_decision_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_decision_entry' })
  entryId: string;

  @Column({ type: 'text' })
  verdict: Verdict;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Column({ type: 'jsonb' })
  checklist: CheckedItem[];

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'jsonb' })
  fields: string[];

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_decision_person' })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;
}
