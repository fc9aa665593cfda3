import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Hashes of what is compared between entries. */
@Entity({ schema: 'entry', name: 'trace' })
@Index('ix_trace_keys', ['keys'], { type: 'gin' })
export class TraceEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_trace' })
  @ForeignKey('EntryEntity', { name: 'fk_trace_entry' })
  entryId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_trace' })
  path: string;

  @Column({ type: 'int', array: true })
  keys: number[];
}
