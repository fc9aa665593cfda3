import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody told without a name: a lead for the supervisors, no objection. */
@Entity({ schema: 'publication', name: 'tip' })
export class TipEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_tip' }) id: string;
  @Index('ix_tip_edition')
  @ForeignKey('EditionEntity', { name: 'fk_tip_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @ForeignKey('NoticeEntity', { name: 'fk_tip_notice' })
  @Column({ name: 'notice_id', type: 'uuid' })
  noticeId: string;
  @Column({ type: 'int', nullable: true }) place: number | null;
  @Column({ type: 'text' }) words: string;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt: Date;
}
