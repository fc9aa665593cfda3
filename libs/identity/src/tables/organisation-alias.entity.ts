import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'organisation_alias' })
@Index('ix_organisation_alias_name_key', ['nameKey'])
export class OrganisationAliasEntity {
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_alias_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'pk_organisation_alias' })
  organisationId: string;
  @PrimaryColumn({ name: 'name_key', type: 'text', primaryKeyConstraintName: 'pk_organisation_alias' }) nameKey: string;
  @Column({ type: 'text' }) name: string;
}
