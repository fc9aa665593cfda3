import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The receipt of one submit, numbered without gaps in its edition. */
@Entity({ schema: 'entry', name: 'receipt' })
@Unique('uq_receipt_revision', ['entryId', 'revisionNo'])
@Check('ck_receipt_no', 'no > 0')
export class ReceiptEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_receipt' })
  @ForeignKey('EditionEntity', { name: 'fk_receipt_edition' })
  editionId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_receipt' })
  no: number;

  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_receipt_entry' })
  entryId: string;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Index('ix_receipt_hash')
  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt: Date;
}
