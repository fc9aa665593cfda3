import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Merge, Moved } from '../domain/organisation-merge.js';

/** Two organisations that were one, and what followed. */
@Entity({ schema: 'identity', name: 'organisation_merge' })
@Index('uq_organisation_merge_source', ['sourceId'], { unique: true, where: 'undone_at IS NULL' })
@Index('ix_organisation_merge_target', ['targetId'])
@Check('ck_organisation_merge_two', 'source_id <> target_id')
@Check('ck_organisation_merge_undone', '(undone_at IS NULL) = (undone_by IS NULL)')
export class OrganisationMergeEntity implements Merge {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_organisation_merge' }) id: string;
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_merge_source' })
  @Column({ name: 'source_id', type: 'uuid' })
  sourceId: string;
  @ForeignKey('OrganisationEntity', { name: 'fk_organisation_merge_target' })
  @Column({ name: 'target_id', type: 'uuid' })
  targetId: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'jsonb' }) moved: Moved;
  @ForeignKey('PersonEntity', { name: 'fk_organisation_merge_by' })
  @Column({ name: 'merged_by', type: 'uuid' })
  mergedBy: string;
  @Column({ name: 'merged_at', type: 'timestamptz' }) mergedAt: Date;
  @ForeignKey('PersonEntity', { name: 'fk_organisation_merge_undone' })
  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
}
