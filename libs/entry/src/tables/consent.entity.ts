import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A separate consent of one person under one version of its text. */
@Entity({ schema: 'entry', name: 'consent' })
export class ConsentEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_consent' })
  @ForeignKey('EntryEntity', { name: 'fk_consent_entry' })
  entryId: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_consent' })
  @ForeignKey('PersonEntity', { name: 'fk_consent_person' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_consent' })
  code: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_consent' })
  version: number;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
