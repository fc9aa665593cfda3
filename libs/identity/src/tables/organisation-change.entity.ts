import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Registered } from '../domain/organisation-record.js';

/** A correction of the register by staff, with its reason. */
@Entity({ schema: 'identity', name: 'organisation_change' })
@Index('ix_organisation_change_organisation', ['organisationId'])
export class OrganisationChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_organisation_change' }) id: string;
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_change_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'jsonb' }) before: Registered;
  @Column({ type: 'jsonb' }) after: Registered;
  @ForeignKey('PersonEntity', { name: 'fk_organisation_change_by' })
  @Column({ name: 'changed_by', type: 'uuid' })
  changedBy: string;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
