import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FileRule, Flaw, Upload, UploadState } from '../domain/upload.js';

/** Somebody handed bytes in under a name. */
@Entity({ schema: 'file', name: 'upload' })
@Check('ck_upload_name', 'char_length(name) BETWEEN 1 AND 200')
@Check('ck_upload_state', `state IN ('held', 'passed', 'refused')`)
@Check('ck_upload_flaw', `(state = 'refused') = (flaw IS NOT NULL)`)
@Check('ck_upload_inspected', `(state = 'held') = (inspected_at IS NULL)`)
@Index('ix_upload_held', ['createdAt'], { where: `state = 'held'` })
export class UploadEntity implements Upload {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_upload' })
  id: string;

  @Index('ix_upload_sha256')
  @Column({ type: 'text' })
  @ForeignKey('BlobEntity', { name: 'fk_upload_blob' })
  sha256: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ type: 'int' })
  size: number;

  @Column({ type: 'int', nullable: true })
  pages: number | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'numeric', precision: 8, scale: 1, nullable: true })
  seconds: number | null;

  @Column({ type: 'text' })
  state: UploadState;

  @Column({ type: 'jsonb', nullable: true })
  flaw: Flaw | null;

  @Column({ type: 'jsonb' })
  rule: FileRule;

  @Column({ name: 'inspected_at', type: 'timestamptz', nullable: true })
  inspectedAt: Date | null;
}
