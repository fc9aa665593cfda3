import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CheckedItem } from '../domain/review.js';
import type { Proposal, ProposalKind, ProposalState } from '../domain/review/proposal.js';

/** A refusal or a disqualification that needs a second person. */
@Entity({ schema: 'entry', name: 'proposal' })
@Check('ck_proposal_kind', `kind IN ('refuse', 'disqualify')`)
@Check('ck_proposal_state', `state IN ('open', 'confirmed', 'turned_down', 'taken_back')`)
@Check('ck_proposal_settled', `(state = 'open') = (settled_at IS NULL)`)
@Check('ck_proposal_second', `state <> 'confirmed' OR settled_by IS NOT NULL AND settled_by <> proposed_by`)
@Index('uq_proposal_open', ['entryId'], { unique: true, where: `state = 'open'` })
export class ProposalEntity implements Proposal {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_proposal' })
  id: string;

  @Index('ix_proposal_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_proposal_entry' })
  entryId: string;

  @Column({ type: 'text' })
  kind: ProposalKind;

  @Column({ type: 'text' })
  state: ProposalState;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Column({ type: 'jsonb' })
  checklist: CheckedItem[];

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  evidence: string;

  @Column({ name: 'proposed_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_proposal_person' })
  proposedBy: string;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt: Date;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_proposal_settler' })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Column({ type: 'text' })
  note: string;
}
