import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ImportedProfile } from '../domain/profile-import.js';

/** A table of judges that was taken over, with what it changed, to be undone. */
@Entity({ schema: 'judging', name: 'profile_import' })
export class ProfileImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_profile_import' })
  id: string;

  @Index('ix_profile_import_edition')
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_profile_import_edition' })
  editionId: string;

  @Column({ type: 'jsonb' })
  changes: ImportedProfile[];

  @Column({ name: 'imported_at', type: 'timestamptz' })
  importedAt: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
