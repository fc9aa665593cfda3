import type { OrganisationKind } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Organisation } from '../domain/organisation.js';

@Entity({ schema: 'identity', name: 'organisation' })
@Index('ix_organisation_uscc', ['uscc'], { unique: true, where: 'uscc_sound' })
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
  @Column({ name: 'registered_at', type: 'timestamptz' }) registeredAt: Date;
}
