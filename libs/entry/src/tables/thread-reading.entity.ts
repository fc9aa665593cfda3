import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far somebody has read a thread. */
@Entity({ schema: 'entry', name: 'thread_reading' })
export class ThreadReadingEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_thread_reading' })
  @ForeignKey('EntryEntity', { name: 'fk_thread_reading_entry' })
  entryId: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_thread_reading' })
  @ForeignKey('PersonEntity', { name: 'fk_thread_reading_person' })
  personId: string;

  @Column({ name: 'read_to', type: 'timestamptz' })
  readTo: Date;
}
