import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A code that was sent to a mobile number; one alive a person. */
@Entity({ schema: 'identity', name: 'phone_code' })
export class PhoneCodeEntity {
  @ForeignKey('PersonEntity', { name: 'fk_phone_code_person' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_phone_code' })
  personId: string;
  @Column({ type: 'text' }) number: string;
  @Column({ name: 'code_hash', type: 'text' }) codeHash: string;
  @Column({ type: 'int', default: 0 }) tries: number;
  @Column({ name: 'sent_at', type: 'timestamptz' }) sentAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
}
