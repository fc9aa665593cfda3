import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Localised } from '#kernel';
import type { Announcement } from '../domain/announcement.js';

/** What the organisers let everybody know. */
@Entity({ schema: 'competition', name: 'announcement' })
@Index('ix_announcement_edition', ['editionId', 'publishedAt'])
@Check('ck_announcement_version', 'version > 0')
@Check('ck_announcement_mailed', 'mailed_at IS NULL OR published_at IS NOT NULL')
export class AnnouncementEntity implements Announcement {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_announcement' })
  id: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_announcement_edition' })
  editionId: string;

  @Column({ type: 'jsonb' })
  title: Localised;

  @Column({ type: 'jsonb' })
  body: Localised;

  @Column({ type: 'boolean' })
  pinned: boolean;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Column({ name: 'mailed_at', type: 'timestamptz', nullable: true })
  mailedAt: Date | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'written_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_announcement_person' })
  writtenBy: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;
}
