import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Ground, ObjectionState } from '../../domain/objection/objection.js';

/** What is objected to and what became of it; nothing here says by whom. */
@Entity({ schema: 'publication', name: 'objection' })
@Unique('uq_objection_no', ['editionId', 'no'])
@Check('ck_objection_no', 'no > 0')
@Check(
  'ck_objection_ground',
  `ground IN ('ownership', 'false-material', 'eligibility', 'procedure', 'recusal', 'arithmetic')`,
)
@Check('ck_objection_state', `state IN ('received', 'accepted', 'rejected', 'dismissed', 'corrected', 'upheld')`)
@Check(
  'ck_objection_decided',
  `(state IN ('rejected', 'dismissed', 'corrected', 'upheld')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (answer IS NULL)`,
)
@Check('ck_objection_accepted', '(accepted_at IS NULL) = (decide_due_at IS NULL)')
@ForeignKey('NoticeLineEntity', ['noticeId', 'place'], ['noticeId', 'place'], { name: 'fk_objection_line' })
@Index('ix_objection_notice', ['noticeId', 'place'])
export class ObjectionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_objection' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_objection_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @ForeignKey('NoticeEntity', { name: 'fk_objection_notice' })
  @Column({ name: 'notice_id', type: 'uuid' })
  noticeId: string;
  /** Of the notice's lines; null: the list as a whole. */
  @Column({ type: 'int', nullable: true }) place: number | null;
  @Column({ type: 'int' }) no: number;
  @Column({ type: 'text' }) ground: Ground;
  @Column({ type: 'text' }) words: string;
  @Column({ type: 'text' }) state: ObjectionState;
  @Column({ type: 'int' }) version: number;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt: Date;
  @Column({ name: 'accept_due_at', type: 'timestamptz' }) acceptDueAt: Date;
  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true }) acceptedAt: Date | null;
  @Column({ name: 'decide_due_at', type: 'timestamptz', nullable: true }) decideDueAt: Date | null;
  @Column({ name: 'extension_reason', type: 'text', nullable: true }) extensionReason: string | null;
  @Column({ name: 'handler_id', type: 'uuid', nullable: true }) handlerId: string | null;
  /** That waits until this objection is decided, for this one among others. */
  @Index('ix_objection_holds')
  @ForeignKey('PrizeEntity', { name: 'fk_objection_holds' })
  @Column({ name: 'holds_prize_id', type: 'uuid', nullable: true })
  holdsPrizeId: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  /** Reasons of the rejection or the decision; both sides read them. */
  @Column({ type: 'text', nullable: true }) answer: string | null;
}
