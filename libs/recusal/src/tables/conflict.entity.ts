import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ConflictRelation, ConflictState, Effect, Evidence } from '../domain/conflict.js';
import type { Why } from '../domain/find-relations.js';

/** A relation between a person and a subject, and what became of it. */
@Entity({ schema: 'recusal', name: 'conflict' })
@Unique('uq_conflict', ['personId', 'subjectId', 'relation', 'source'])
@Index('ix_conflict_edition', ['editionId', 'state'])
@Index('ix_conflict_subject', ['subjectId', 'personId'], { where: `effect <> 'none'` })
@Index('uq_conflict_declared', ['personId', 'subjectId'], {
  unique: true,
  where: `state = 'declared' AND source LIKE 'self:%'`,
})
@Check(
  'ck_conflict_relation',
  `relation IN ('same-organisation', 'same-parent', 'same-city', 'team-member', 'co-applicant', 'shareholding', 'kinship', 'supervision', 'recommender', 'funder', 'rival', 'named-by-team', 'personal', 'financial', 'organisational', 'professional')`,
)
@Check('ck_conflict_evidence', `evidence IN ('certain', 'likely', 'stated', 'reported')`)
@Check(
  'ck_conflict_state',
  `state IN ('absent', 'suggested', 'cleared', 'declared', 'pinned', 'confirmed', 'dismissed', 'lifted')`,
)
@Check('ck_conflict_effect', `effect IN ('block', 'declare', 'none')`)
@Check('ck_conflict_decided', '(decided_at IS NULL) = (decided_by IS NULL)')
export class ConflictEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict' }) id: string;
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_conflict_edition' })
  editionId: string;
  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_conflict_person' })
  personId: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ type: 'text' }) relation: ConflictRelation;
  /** Tells one ground from another of the same kind. */
  @Column({ type: 'text' }) source: string;
  @Column({ type: 'text' }) evidence: Evidence;
  @Column({ type: 'jsonb' }) why: Why;
  @Column({ type: 'text' }) state: ConflictState;
  @Column({ type: 'text' }) effect: Effect;
  /** What the person concerned, or who entered it, says of it. */
  @Column({ type: 'text', nullable: true }) statement: string | null;
  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_conflict_entered' })
  enteredBy: string | null;
  @Column({ name: 'noted_at', type: 'timestamptz' }) notedAt: Date;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_conflict_decided' })
  decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decision_reason', type: 'text', nullable: true }) decisionReason: string | null;
  @Column({ type: 'int' }) version: number;
}
