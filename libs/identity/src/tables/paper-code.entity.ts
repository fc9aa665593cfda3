import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PaperCodeState } from '../domain/paper-code.js';

/** A code on paper that opens one session of a judge. */
@Entity({ schema: 'identity', name: 'paper_code' })
@Unique('uq_paper_code_hash', ['codeHash'])
@Index('ix_paper_code_subject', ['subjectId'])
@Index('ix_paper_code_person', ['personId'])
@Index('uq_paper_code_open', ['subjectId', 'personId', 'day'], { unique: true, where: `state = 'open'` })
@Check('ck_paper_code_state', `state IN ('open', 'used', 'revoked')`)
export class PaperCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_paper_code' }) id: string;
  @Column({ name: 'edition_id', type: 'uuid' }) editionId: string;
  /** What it was printed for; whoever printed it knows. */
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @ForeignKey('PersonEntity', { name: 'fk_paper_code_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ name: 'code_hash', type: 'text' }) codeHash: string;
  /** In Beijing. */
  @Column({ type: 'date' }) day: string;
  @Column({ type: 'text' }) state: PaperCodeState;
  @ForeignKey('PersonEntity', { name: 'fk_paper_code_issued_by' })
  @Column({ name: 'issued_by', type: 'uuid', nullable: true })
  issuedBy: string | null;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
  /** Of the attempt that used it: the same attempt may ask again when its answer was lost. */
  @Column({ name: 'attempt_hash', type: 'text', nullable: true }) attemptHash: string | null;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
