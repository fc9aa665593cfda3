import type { OrganisationKind } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Organisation, ParentRelation } from '../domain/organisation.js';

@Entity({ schema: 'identity', name: 'organisation' })
@Index('ix_organisation_uscc', ['uscc'], { unique: true, where: 'uscc_sound' })
@Index('ix_organisation_code', ['uscc'])
@Index('ix_organisation_merged', ['mergedInto'])
@Index('ix_organisation_parent', ['parentId'])
@Check('ck_organisation_merged', 'merged_into <> id')
@Check('ck_organisation_parent', '(parent_id IS NULL) = (parent_relation IS NULL) AND parent_id <> id')
@Check('ck_organisation_relation', `parent_relation IN ('affiliated', 'subordinate')`)
@Check('ck_organisation_kind', `kind IN ('hospital', 'university', 'institute', 'company', 'other')`)
@Check('ck_organisation_region', `region ~ '^[0-9]{6}$'`)
@Check('ck_organisation_uscc', 'uscc IS NOT NULL OR NOT uscc_sound')
export class OrganisationEntity implements Organisation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_organisation' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) uscc: string | null;
  @Column({ name: 'uscc_sound', type: 'boolean' }) usccSound: boolean;
  @Column({ type: 'text' }) kind: OrganisationKind;
  @Column({ type: 'text' }) region: string;
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_parent' })
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;
  @Column({ name: 'parent_relation', type: 'text', nullable: true }) parentRelation: ParentRelation | null;
  @Column({ type: 'text', nullable: true }) authority: string | null;
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_merged' })
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto: string | null;
  @Column({ type: 'int', default: 1 }) version: number;
  @Column({ name: 'registered_at', type: 'timestamptz' }) registeredAt: Date;
}
