import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What the code on a scan said; all three are null when none was found. */
@Entity({ schema: 'entry', name: 'pledge_reading' })
@Check(
  'ck_pledge_reading_code',
  '(code_entry_id IS NULL) = (code_hash IS NULL) AND (code_hash IS NULL) = (code_version IS NULL)',
)
export class PledgeReadingEntity {
  @PrimaryColumn({ name: 'upload_id', type: 'uuid', primaryKeyConstraintName: 'pk_pledge_reading' })
  @ForeignKey('UploadEntity', { name: 'fk_pledge_reading_upload' })
  uploadId: string;

  @Column({ name: 'code_entry_id', type: 'uuid', nullable: true })
  codeEntryId: string | null;

  @Column({ name: 'code_version', type: 'int', nullable: true })
  codeVersion: number | null;

  @Column({ name: 'code_hash', type: 'text', nullable: true })
  codeHash: string | null;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt: Date;
}
