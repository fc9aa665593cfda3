import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ReleaseBody } from '../../domain/release/release.js';

/** Published once and never changed; a newer number supersedes it. */
@Entity({ schema: 'publication', name: 'release' })
@Unique('uq_release_no', ['editionId', 'no'])
@Check('ck_release_no', 'no > 0')
export class ReleaseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_release' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_release_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ type: 'int' }) no: number;
  @Column({ type: 'jsonb' }) body: ReleaseBody;
  @Column({ type: 'text' }) hash: string;
  @Column({ type: 'text' }) note: string;
  @Column({ name: 'published_at', type: 'timestamptz' }) publishedAt: Date;
  @Column({ name: 'published_by', type: 'uuid' }) publishedBy: string;
}
