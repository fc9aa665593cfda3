import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A number that a visitor proves to hold, for one purpose; proven once it has a token. */
@Entity({ schema: 'identity', name: 'phone_proof' })
@Index('ix_phone_proof_number', ['number', 'sentAt'])
@Index('uq_phone_proof_token', ['tokenHash'], { unique: true })
export class PhoneProofEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_phone_proof' }) id: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ name: 'code_hash', type: 'text' }) codeHash: string;
  @Column({ type: 'int', default: 0 }) tries: number;
  @Column({ name: 'sent_at', type: 'timestamptz' }) sentAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'token_hash', type: 'text', nullable: true }) tokenHash: string | null;
}
