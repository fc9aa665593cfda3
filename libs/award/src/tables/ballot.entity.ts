import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BallotCandidate, BallotRule, BallotState } from '../domain/ballot.js';

/** A secret vote of the panel on one seat of an award. */
@Entity({ schema: 'award', name: 'ballot' })
@Check('ck_ballot_state', `state IN ('open', 'decided', 'undecided', 'void')`)
@Check('ck_ballot_ended', `(state = 'open') = (ended_at IS NULL)`)
@Check('ck_ballot_winner', `(state = 'decided') = (winner IS NOT NULL)`)
@Check('ck_ballot_void', `(state = 'void') = (void_reason IS NOT NULL)`)
@Index('uq_ballot_open', ['editionId', 'awardCode'], { unique: true, where: `state = 'open'` })
@Index('ix_ballot_edition', ['editionId'])
export class BallotEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_ballot' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_ballot_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ name: 'award_code', type: 'text' }) awardCode: string;
  @Column({ type: 'text' }) state: BallotState;
  @Column({ type: 'jsonb' }) rule: BallotRule;
  @Column({ type: 'jsonb' }) candidates: BallotCandidate[];
  @Column({ type: 'uuid', array: true }) electors: string[];
  /** Of the panel, but kept away from a candidate. */
  @Column({ type: 'uuid', array: true }) recused: string[];
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) winner: string | null;
  @Column({ name: 'void_reason', type: 'text', nullable: true }) voidReason: string | null;
}
