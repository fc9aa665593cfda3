import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A file of the draft; several of a kind have an order. */
@Entity({ schema: 'entry', name: 'document' })
export class DocumentEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_document' })
  @ForeignKey('EntryEntity', { name: 'fk_document_entry' })
  entryId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_document' })
  kind: string;

  @Index('ix_document_upload')
  @PrimaryColumn({ name: 'upload_id', type: 'uuid', primaryKeyConstraintName: 'pk_document' })
  @ForeignKey('UploadEntity', { name: 'fk_document_upload' })
  uploadId: string;

  @Column({ type: 'int' })
  position: number;
}
