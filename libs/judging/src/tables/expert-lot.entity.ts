import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LotLine, LotQuota, LotState } from '../domain/lot/lot.js';

/** A draw of experts from the competition's pool, for one round. */
@Entity({ schema: 'judging', name: 'expert_lot' })
@Check('ck_expert_lot_state', `state IN ('committed', 'drawn', 'void')`)
@Check(
  'ck_expert_lot_drawn',
  `(state = 'drawn') = (drawn IS NOT NULL AND public_value IS NOT NULL AND drawn_at IS NOT NULL)`,
)
@Check('ck_expert_lot_void', `(state = 'void') = (voided_at IS NOT NULL AND void_reason IS NOT NULL)`)
@Index('uq_expert_lot_committed', ['roundId'], { unique: true, where: `state = 'committed'` })
@Index('ix_expert_lot_round', ['roundId', 'committedAt'])
export class ExpertLotEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_lot' }) id: string;
  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_expert_lot_round' })
  roundId: string;
  @Column({ type: 'text' }) state: LotState;
  @Column({ type: 'jsonb' }) quotas: LotQuota[];
  @Column({ type: 'jsonb' }) lines: LotLine[];
  /** Those of the kinds wanted who are away when the round is held, and who were left out. */
  @Column({ name: 'left_out', type: 'int' }) leftOut: number;
  /** Names the public event that decides. */
  @Column({ type: 'text' }) event: string;
  /** 32 bytes, hexadecimal; nobody reads it before the draw. */
  @Column({ type: 'text' }) seed: string;
  @Column({ name: 'list_hash', type: 'text' }) listHash: string;
  @Column({ type: 'text' }) commitment: string;
  @Column({ name: 'committed_at', type: 'timestamptz' }) committedAt: Date;
  @Column({ name: 'public_value', type: 'text', nullable: true }) publicValue: string | null;
  @Column({ name: 'draw_seed', type: 'text', nullable: true }) drawSeed: string | null;
  /** Ids of lines in drawn order. */
  @Column({ type: 'jsonb', nullable: true }) drawn: string[] | null;
  @Column({ name: 'drawn_at', type: 'timestamptz', nullable: true }) drawnAt: Date | null;
  @Column({ name: 'voided_at', type: 'timestamptz', nullable: true }) voidedAt: Date | null;
  @Column({ name: 'void_reason', type: 'text', nullable: true }) voidReason: string | null;
}
