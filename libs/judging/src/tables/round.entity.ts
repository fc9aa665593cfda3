import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RoundState } from '../domain/round.js';

/** One round of an edition; its rule is in the edition's plan under the same code. */
@Entity({ schema: 'judging', name: 'round' })
@Unique('uq_round_code', ['editionId', 'code'])
@Check('ck_round_ordinal', 'ordinal > 0')
@Check('ck_round_state', `state IN ('planned', 'assigned', 'open', 'closed', 'advanced')`)
@Check('ck_round_drawn', `state = 'planned' OR seed IS NOT NULL AND inputs_hash IS NOT NULL AND drawn_at IS NOT NULL`)
export class RoundEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round' })
  id: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_round_edition' })
  editionId: string;

  @Column({ type: 'text' })
  code: string;

  /** Place in the order of play, from 1. */
  @Column({ type: 'int' })
  ordinal: number;

  @Column({ type: 'text' })
  state: RoundState;

  /** Of the last draw. */
  @Column({ type: 'text', nullable: true })
  seed: string | null;

  /** SHA-256 of everything the last draw depended on. */
  @Column({ name: 'inputs_hash', type: 'text', nullable: true })
  inputsHash: string | null;

  @Column({ name: 'drawn_at', type: 'timestamptz', nullable: true })
  drawnAt: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** Why it was closed although something was missing. */
  @Column({ name: 'closing_reason', type: 'text', nullable: true })
  closingReason: string | null;
}
