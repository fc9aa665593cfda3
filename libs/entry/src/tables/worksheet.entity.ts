import { Check as Rule, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Check } from '../domain/review/checks.js';

/** What the desk noted so far about an entry. */
@Entity({ schema: 'entry', name: 'worksheet' })
@Rule('ck_worksheet_version', 'version > 0')
export class WorksheetEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_worksheet' })
  @ForeignKey('EntryEntity', { name: 'fk_worksheet_entry' })
  entryId: string;

  @Column({ type: 'jsonb' })
  checks: Check[];

  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'saved_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_worksheet_person' })
  savedBy: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}
