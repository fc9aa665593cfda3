import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RevisionContent } from '../domain/revision.js';

/** What a submit froze; the columns beside `content` repeat what lists and filters read. */
@Entity({ schema: 'entry', name: 'revision' })
@Unique('uq_revision_no', ['entryId', 'no'])
@Check('ck_revision_no', 'no > 0')
export class RevisionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_revision' })
  id: string;

  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_revision_entry' })
  entryId: string;

  @Column({ type: 'int' })
  no: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  track: string;

  @Column({ type: 'text' })
  division: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  @ForeignKey('OrganisationEntity', { name: 'fk_revision_organisation' })
  organisationId: string;

  @Column({ type: 'jsonb' })
  content: RevisionContent;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  @Column({ name: 'frozen_at', type: 'timestamptz' })
  frozenAt: Date;

  @Column({ name: 'frozen_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_revision_person' })
  frozenBy: string;
}
