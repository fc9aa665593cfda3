import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReleaseBody } from '../../domain/release/release.js';

const PUBLISHED = '(published_at IS NULL) = (no IS NULL) AND (published_at IS NULL) = (published_by IS NULL)';

/** What it says never changes; it is public from its instant on, and a newer one supersedes it. */
@Entity({ schema: 'publication', name: 'release' })
@Unique('uq_release_no', ['editionId', 'no'])
@Index('uq_release_prepared', ['editionId'], { unique: true, where: 'published_at IS NULL AND dropped_at IS NULL' })
@Check('ck_release_no', 'no > 0')
@Check('ck_release_published', PUBLISHED)
@Check('ck_release_dropped', 'dropped_at IS NULL OR published_at IS NULL')
@Check('ck_release_told', 'told_at IS NULL OR published_at IS NOT NULL')
export class PublicReleaseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_release' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_release_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  /** From 1, given with the instant. */
  @Column({ type: 'int', nullable: true }) no: number | null;
  @Column({ type: 'jsonb' }) body: ReleaseBody;
  @Column({ type: 'text' }) hash: string;
  @Column({ type: 'text' }) note: string;
  @Column({ name: 'prepared_at', type: 'timestamptz' }) preparedAt: Date;
  @Column({ name: 'prepared_by', type: 'uuid' }) preparedBy: string;
  /** From when everybody may read it. */
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ name: 'published_by', type: 'uuid', nullable: true }) publishedBy: string | null;
  @Column({ name: 'dropped_at', type: 'timestamptz', nullable: true }) droppedAt: Date | null;
  /** When the ledger said that it is public. */
  @Column({ name: 'announced_at', type: 'timestamptz', nullable: true }) announcedAt: Date | null;
  /** When its readers were written to. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true }) toldAt: Date | null;
  /** SHA-256 of the key of its preview; null: there is none. */
  @Column({ name: 'preview_hash', type: 'text', nullable: true }) previewHash: string | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
