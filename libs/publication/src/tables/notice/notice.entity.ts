import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NoticeBody, NoticeKind, NoticeList } from '../../domain/notice/notice.js';

/** Published once and never changed, at once or at an instant to come; until then it can be called off. */
@Entity({ schema: 'publication', name: 'notice' })
@Check('ck_notice_no', 'no > 0')
@Check('ck_notice_list', `list IN ('admitted', 'round', 'final', 'awards')`)
@Check('ck_notice_kind', `kind IN ('first', 'replaces', 'withdraws')`)
@Check('ck_notice_second', `(kind = 'first') = (supersedes IS NULL)`)
@Check('ck_notice_round', `(list IN ('round', 'final')) = (round_id IS NOT NULL)`)
@Check('ck_notice_period', 'closes_at >= starts_at')
@Check('ck_notice_called_off', '(called_off_at IS NOT NULL OR called_off_by IS NULL) AND called_off_at < starts_at')
@Index('uq_notice_no', ['editionId', 'no'], { unique: true, where: 'called_off_at IS NULL' })
@Index('uq_notice_supersedes', ['supersedes'], { unique: true, where: 'called_off_at IS NULL' })
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notice' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_notice_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ type: 'int' }) no: number;
  @Column({ type: 'text' }) list: NoticeList;
  @ForeignKey('RoundEntity', { name: 'fk_notice_round' })
  @Column({ name: 'round_id', type: 'uuid', nullable: true })
  roundId: string | null;
  @Column({ type: 'text' }) kind: NoticeKind;
  @ForeignKey('NoticeEntity', { name: 'fk_notice_supersedes' })
  @Column({ type: 'uuid', nullable: true })
  supersedes: string | null;
  @Column({ type: 'jsonb' }) body: NoticeBody;
  @Column({ type: 'text' }) hash: string;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt: Date;
  /** Exclusive. */
  @Column({ name: 'closes_at', type: 'timestamptz' }) closesAt: Date;
  @Column({ name: 'published_at', type: 'timestamptz' }) publishedAt: Date;
  @Column({ name: 'published_by', type: 'uuid' }) publishedBy: string;
  @Column({ name: 'called_off_at', type: 'timestamptz', nullable: true }) calledOffAt: Date | null;
  /** null: by the portal itself, for it no longer said what was so. */
  @Column({ name: 'called_off_by', type: 'uuid', nullable: true }) calledOffBy: string | null;
}
