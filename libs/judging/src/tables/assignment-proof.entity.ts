import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The problem a round's assignment solved, and the answer with its certificate. */
@Entity({ schema: 'judging', name: 'assignment_proof' })
export class AssignmentProofEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_assignment_proof' })
  @ForeignKey('RoundEntity', { name: 'fk_assignment_proof_round' })
  roundId: string;

  @Column({ type: 'jsonb' })
  problem: object;

  @Column({ type: 'jsonb' })
  result: object;

  /** Answers that judges owed when it was worked out, and what each cost. */
  @Column({ type: 'jsonb', nullable: true })
  owed: object | null;

  /** Pairs that were drawn with words of the judge that stand in the entry. */
  @Column({ type: 'jsonb', nullable: true })
  words: object | null;
}
