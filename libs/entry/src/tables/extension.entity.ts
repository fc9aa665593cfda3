import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Extension } from '../domain/extension.js';

/** More time for one team, with its reason. */
@Entity({ schema: 'entry', name: 'extension' })
@Check('ck_extension_until', 'until > deadline_before')
export class ExtensionEntity implements Extension {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_extension' })
  id: string;

  @Index('ix_extension_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_extension_entry' })
  entryId: string;

  @Column({ name: 'deadline_before', type: 'timestamptz' })
  deadlineBefore: Date;

  @Column({ type: 'timestamptz' })
  until: Date;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'granted_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_extension_person' })
  grantedBy: string;

  @Column({ name: 'granted_at', type: 'timestamptz' })
  grantedAt: Date;
}
