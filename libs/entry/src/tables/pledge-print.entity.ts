import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A pledge that was printed: of which content, under which version of the text. */
@Entity({ schema: 'entry', name: 'pledge_print' })
@Check('ck_pledge_print_hash', `content_hash ~ '^[0-9a-f]{64}$'`)
export class PledgePrintEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_pledge_print' })
  @ForeignKey('EntryEntity', { name: 'fk_pledge_print_entry' })
  entryId: string;

  @PrimaryColumn({ name: 'content_hash', type: 'text', primaryKeyConstraintName: 'pk_pledge_print' })
  contentHash: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_pledge_print' })
  version: number;

  @Column({ name: 'printed_at', type: 'timestamptz' })
  printedAt: Date;

  @Column({ name: 'printed_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_pledge_print_person' })
  printedBy: string;
}
