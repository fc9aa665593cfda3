import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'affiliation' })
@Index('ix_affiliation_organisation', ['organisationId'])
export class AffiliationEntity {
  @ForeignKey('PersonEntity', { name: 'fk_affiliation_person' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_affiliation' })
  personId: string;
  @ForeignKey('OrganisationEntity', { name: 'fk_affiliation_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'pk_affiliation' })
  organisationId: string;
  @Column({ name: 'declared_at', type: 'timestamptz' }) declaredAt: Date;
  /** Null while they belong to it. */
  @Column({ name: 'left_at', type: 'timestamptz', nullable: true }) leftAt: Date | null;
}
