import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { RevealKind, RevealState, RevealStep } from '../domain/reveal.js';

/** The script of a round's reveal, and where it stands. */
@Entity({ schema: 'stage', name: 'reveal' })
@Check('ck_reveal_kind', `kind IN ('prizes', 'ranks')`)
@Check('ck_reveal_state', `state IN ('prepared', 'shown', 'dark')`)
@Check('ck_reveal_at', 'at >= 0 AND at < jsonb_array_length(steps) AND version > 0')
export class RevealEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_reveal' })
  @ForeignKey('RoundEntity', { name: 'fk_reveal_round' })
  roundId: string;

  /** The release it was made from; another one makes it void. */
  @Column({ name: 'release_id', type: 'uuid' })
  @ForeignKey('ReleaseEntity', { name: 'fk_reveal_release' })
  releaseId: string;

  @Column({ type: 'text' })
  kind: RevealKind;

  @Column({ name: 'with_values', type: 'boolean' })
  withValues: boolean;

  @Column({ type: 'jsonb' })
  steps: RevealStep[];

  @Column({ type: 'int' })
  at: number;

  @Column({ type: 'text' })
  state: RevealState;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;
}
