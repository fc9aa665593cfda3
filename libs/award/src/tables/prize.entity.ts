import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Prize, PrizeState } from '../domain/prize.js';

@Entity({ schema: 'award', name: 'prize' })
@Check('ck_prize_state', `state IN ('proposed', 'confirmed', 'suspended', 'withdrawn')`)
@Check('ck_prize_confirmed', `(confirmed_by IS NULL) = (confirmed_at IS NULL)`)
@Check('ck_prize_four_eyes', `confirmed_by <> proposed_by`)
@Check('ck_prize_bars', `NOT bars OR state = 'withdrawn' AND entry_id IS NOT NULL`)
@Check('ck_prize_suspended', `state <> 'suspended' OR suspended_reason IS NOT NULL`)
@Index('ix_prize_edition', ['editionId', 'awardCode'])
@Index('uq_prize_holder', ['editionId', 'awardCode', 'entryId'], { unique: true, where: `state <> 'withdrawn'` })
export class PrizeEntity implements Prize {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_prize' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_prize_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ name: 'award_code', type: 'text' }) awardCode: string;
  @ForeignKey('EntryEntity', { name: 'fk_prize_entry' })
  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  entryId: string | null;
  @Column({ name: 'holder_id', type: 'uuid', nullable: true }) holderId: string | null;
  @Column({ name: 'holder_name', type: 'text', nullable: true }) holderName: string | null;
  @Column({ type: 'int', nullable: true }) rank: number | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) state: PrizeState;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column({ name: 'proposed_at', type: 'timestamptz' }) proposedAt: Date;
  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true }) confirmedBy: string | null;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true }) withdrawnReason: string | null;
  /** The vote that decided it. */
  @Column({ name: 'ballot_id', type: 'uuid', nullable: true }) ballotId: string | null;
  @Column({ type: 'boolean', default: false }) bars: boolean;
  @Column({ name: 'suspended_reason', type: 'text', nullable: true }) suspendedReason: string | null;
  @Column({ name: 'restored_reason', type: 'text', nullable: true }) restoredReason: string | null;
}
