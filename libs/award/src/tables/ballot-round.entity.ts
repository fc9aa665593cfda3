import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Counts, RoundOutcome } from '../domain/ballot.js';

/** One round of a ballot: votes in the sealed urn while it is open, sums and receipts once it is counted. */
@Entity({ schema: 'award', name: 'ballot_round' })
@Check('ck_ballot_round_no', 'no > 0')
@Check('ck_ballot_round_outcome', `outcome IN ('decided', 'next', 'no-quorum', 'undecided', 'void')`)
@Check('ck_ballot_round_counted', '(closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL OR urn IS NULL)')
export class BallotRoundEntity {
  @PrimaryColumn({ name: 'ballot_id', type: 'uuid', primaryKeyConstraintName: 'pk_ballot_round' })
  @ForeignKey('BallotEntity', { name: 'fk_ballot_round_ballot' })
  ballotId: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_ballot_round' }) no: number;
  @Column({ type: 'uuid', array: true }) candidates: string[];
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'closes_at', type: 'timestamptz' }) closesAt: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ type: 'text', nullable: true }) urn: string | null;
  @Column({ type: 'jsonb', nullable: true }) counts: Counts | null;
  /** In the order of their letters. */
  @Column({ type: 'text', array: true, nullable: true }) receipts: string[] | null;
  @Column({ type: 'text', nullable: true }) outcome: RoundOutcome['is'] | 'void' | null;
}
