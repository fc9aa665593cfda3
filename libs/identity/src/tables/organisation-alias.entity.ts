import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'organisation_alias' })
@Index('ix_organisation_alias_name_key', ['nameKey'])
@Index('ix_organisation_alias_pinyin', ['pinyin'])
@Index('ix_organisation_alias_initials', ['initials'])
export class OrganisationAliasEntity {
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_alias_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'pk_organisation_alias' })
  organisationId: string;
  @PrimaryColumn({ name: 'name_key', type: 'text', primaryKeyConstraintName: 'pk_organisation_alias' }) nameKey: string;
  @Column({ type: 'text' }) name: string;
  /** How it is typed; null until spelled. */
  @Column({ type: 'text', nullable: true }) pinyin: string | null;
  @Column({ type: 'text', nullable: true }) initials: string | null;
}
