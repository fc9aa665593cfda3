import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EligibilityDecision, EligibilityVerdict } from '../domain/review/eligibility-decision.js';

/** What a reviewer said of the proof that an organisation from elsewhere may enter. */
@Entity({ schema: 'entry', name: 'eligibility_decision' })
@Check('ck_eligibility_decision_outcome', `outcome IN ('needs-proof', 'needs-partner')`)
@Check('ck_eligibility_decision_verdict', `verdict IN ('proven', 'unproven')`)
export class EligibilityDecisionEntity implements EligibilityDecision {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_eligibility_decision' })
  id: string;

  @Index('ix_eligibility_decision_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_eligibility_decision_entry' })
  entryId: string;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Column({ name: 'organisation_id', type: 'uuid' })
  @ForeignKey('OrganisationEntity', { name: 'fk_eligibility_decision_organisation' })
  organisationId: string;

  @Column({ type: 'text' })
  outcome: 'needs-proof' | 'needs-partner';

  @Column({ type: 'text' })
  verdict: EligibilityVerdict;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_eligibility_decision_person' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;
}
