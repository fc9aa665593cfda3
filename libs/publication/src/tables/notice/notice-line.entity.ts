import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Which entry stands at which place of a notice, and since when that is valid. */
@Entity({ schema: 'publication', name: 'notice_line' })
@Index('ix_notice_line_entry', ['entryId'])
export class NoticeLineEntity {
  @ForeignKey('NoticeEntity', { name: 'fk_notice_line_notice' })
  @PrimaryColumn({ name: 'notice_id', type: 'uuid', primaryKeyConstraintName: 'pk_notice_line' })
  noticeId: string;
  /** From 1, through all sections. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_notice_line' }) place: number;
  @ForeignKey('EntryEntity', { name: 'fk_notice_line_entry' })
  @Column({ name: 'entry_id', type: 'uuid' })
  entryId: string;
  @Column({ name: 'award_code', type: 'text', nullable: true }) awardCode: string | null;
  /** Of a person's prize who it is for. */
  @Column({ name: 'holder_id', type: 'uuid', nullable: true }) holderId: string | null;
  @Column({ type: 'boolean' }) changed: boolean;
  @Column({ name: 'valid_from', type: 'timestamptz' }) validFrom: Date;
}
