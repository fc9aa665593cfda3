import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A file of the draft, one of each kind. */
@Entity({ schema: 'entry', name: 'document' })
export class DocumentEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_document' })
  @ForeignKey('EntryEntity', { name: 'fk_document_entry' })
  entryId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_document' })
  kind: string;

  @Column({ name: 'upload_id', type: 'uuid' })
  @ForeignKey('UploadEntity', { name: 'fk_document_upload' })
  uploadId: string;
}
