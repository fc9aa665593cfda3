import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CodePurpose } from '../domain/email-code.js';

@Entity({ schema: 'identity', name: 'email_code' })
@Check('ck_email_code_purpose', `purpose IN ('confirm', 'reset')`)
export class EmailCodeEntity {
  @ForeignKey('PersonEntity', { name: 'fk_email_code_person' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_email_code' })
  personId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_email_code' }) purpose: CodePurpose;
  @Column({ name: 'code_hash', type: 'text' }) codeHash: string;
  @Column({ type: 'int', default: 0 }) tries: number;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
}
