import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The bytes of one file of a release; made once. */
@Entity({ schema: 'publication', name: 'release_file' })
@Check('ck_release_file_name', `name ~ '^[a-z0-9][a-zA-Z0-9._/-]{0,99}$'`)
export class ReleaseFileEntity {
  @ForeignKey('PublicReleaseEntity', { name: 'fk_release_file_release' })
  @PrimaryColumn({ name: 'release_id', type: 'uuid', primaryKeyConstraintName: 'pk_release_file' })
  releaseId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_release_file' }) name: string;
  @Column({ name: 'media_type', type: 'text' }) mediaType: string;
  @Column({ type: 'bytea' }) bytes: Buffer;
}
