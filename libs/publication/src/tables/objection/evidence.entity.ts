import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A file of either side. Until an objection is made it belongs to whoever proved a number. */
@Entity({ schema: 'publication', name: 'evidence' })
@Check('ck_evidence_side', `side IN ('objector', 'seal', 'team')`)
@Check('ck_evidence_owner', `(side = 'team') = (hearing_id IS NOT NULL) AND (side = 'team') = (proof_id IS NULL)`)
export class EvidenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_evidence' }) id: string;
  @ForeignKey('UploadEntity', { name: 'fk_evidence_upload' })
  @Column({ name: 'upload_id', type: 'uuid' })
  uploadId: string;
  @Column({ type: 'text' }) side: 'objector' | 'seal' | 'team';
  @Column({ name: 'proof_id', type: 'uuid', nullable: true }) proofId: string | null;
  @Index('ix_evidence_objection')
  @ForeignKey('ObjectionEntity', { name: 'fk_evidence_objection' })
  @Column({ name: 'objection_id', type: 'uuid', nullable: true })
  objectionId: string | null;
  @Index('ix_evidence_hearing')
  @ForeignKey('HearingEntity', { name: 'fk_evidence_hearing' })
  @Column({ name: 'hearing_id', type: 'uuid', nullable: true })
  hearingId: string | null;
  @Column({ name: 'kept_at', type: 'timestamptz' }) keptAt: Date;
}
