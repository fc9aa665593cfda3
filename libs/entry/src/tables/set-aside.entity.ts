import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SetAsideParts, UnsentPart } from '../domain/unsent.js';

/** What was written after a submit and not handed in, when the draft was put back to that submit. */
@Entity({ schema: 'entry', name: 'set_aside' })
export class SetAsideEntity implements SetAsideParts {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_set_aside' })
  id: string;

  @Index('ix_set_aside_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_set_aside_entry' })
  entryId: string;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Column({ name: 'form_version', type: 'int' })
  formVersion: number;

  @Column({ type: 'jsonb' })
  parts: UnsentPart[];

  @Column({ name: 'set_aside_at', type: 'timestamptz' })
  setAsideAt: Date;
}
