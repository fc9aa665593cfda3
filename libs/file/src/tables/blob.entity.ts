import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Bytes, kept once however often they are uploaded. */
@Entity({ schema: 'file', name: 'blob' })
@Check('ck_blob_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_blob_size', 'size > 0')
export class BlobEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_blob' })
  sha256: string;

  @Column({ type: 'int' })
  size: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
