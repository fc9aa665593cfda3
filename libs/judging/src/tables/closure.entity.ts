import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a closed round was closed: by whom, in spite of what, and how two counts of it compared. */
@Entity({ schema: 'judging', name: 'closure' })
@Check('ck_closure_counts', 'compared >= 0 AND agreed = compared')
export class ClosureEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_closure' })
  @ForeignKey('RoundEntity', { name: 'fk_closure_round' })
  roundId: string;

  @Column({ name: 'closed_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_closure_person' })
  closedBy: string;

  /** Keys of what was excused, see `blockerKey`. */
  @Column({ type: 'text', array: true })
  excused: string[];

  /** Entries that were counted twice, and those whose counts agree. */
  @Column({ type: 'int' })
  compared: number;

  @Column({ type: 'int' })
  agreed: number;

  /** SHA-256 of the standings both counts came to: list, entry, rank, exact value. */
  @Column({ name: 'standings_hash', type: 'text' })
  standingsHash: string;

  /** When teams were told how the round ended. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true })
  toldAt: Date | null;

  /** Lines of the ledger under the head that was signed after the close. */
  @Column({ name: 'head_size', type: 'bigint', nullable: true })
  headSize: string | null;
}
