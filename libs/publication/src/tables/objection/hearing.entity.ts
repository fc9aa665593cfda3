import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A question to a team about an objection, and its answer. */
@Entity({ schema: 'publication', name: 'hearing' })
@Check('ck_hearing_answered', '(answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)')
export class HearingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_hearing' }) id: string;
  @Index('ix_hearing_objection')
  @ForeignKey('ObjectionEntity', { name: 'fk_hearing_objection' })
  @Column({ name: 'objection_id', type: 'uuid' })
  objectionId: string;
  @Index('ix_hearing_entry')
  @ForeignKey('EntryEntity', { name: 'fk_hearing_entry' })
  @Column({ name: 'entry_id', type: 'uuid' })
  entryId: string;
  @Column({ type: 'text' }) question: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column({ name: 'due_at', type: 'timestamptz' }) dueAt: Date;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true }) answeredBy: string | null;
}
