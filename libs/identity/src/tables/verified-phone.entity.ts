import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A mobile number its owner proved to hold. */
@Entity({ schema: 'identity', name: 'verified_phone' })
@Check('ck_verified_phone_number', `number ~ '^1[0-9]{10}$'`)
export class VerifiedPhoneEntity {
  @ForeignKey('PersonEntity', { name: 'fk_verified_phone_person' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_verified_phone' })
  personId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_verified_phone' }) number: string;
  @Column({ name: 'verified_at', type: 'timestamptz' }) verifiedAt: Date;
}
