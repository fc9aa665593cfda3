import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DrawLine, DrawMode, DrawState } from '../domain/draw.js';

const COMMITTED = `state NOT IN ('committed', 'revealed')
  OR seed IS NOT NULL AND commitment IS NOT NULL AND committed_at IS NOT NULL`;

/** One draw of a round's order. */
@Entity({ schema: 'stage', name: 'draw' })
@Check('ck_draw_state', `state IN ('frozen', 'committed', 'revealed', 'void')`)
@Check('ck_draw_mode', `mode IN ('on-site', 'event')`)
@Check('ck_draw_committed', COMMITTED)
@Check('ck_draw_revealed', `(state = 'revealed') = (drawn IS NOT NULL)`)
@Check('ck_draw_void', `(state = 'void') = (voided_at IS NOT NULL)`)
@Index('uq_draw_running', ['roundId'], { unique: true, where: `state IN ('frozen', 'committed')` })
@Index('ix_draw_round', ['roundId', 'frozenAt'])
export class DrawEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_draw' }) id: string;
  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('ScheduleEntity', { name: 'fk_draw_schedule' })
  roundId: string;
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_draw_edition' })
  editionId: string;
  @Column({ type: 'text' }) state: DrawState;
  @Column({ type: 'text' }) mode: DrawMode;
  /** What the commitment names; of values given on site only when all are sealed. */
  @Column({ type: 'text' }) event: string;
  @Column({ type: 'jsonb' }) lines: DrawLine[];
  /** 32 bytes, hexadecimal; nobody reads it before the draw is revealed. */
  @Column({ type: 'text', nullable: true }) seed: string | null;
  @Column({ name: 'list_hash', type: 'text' }) listHash: string;
  @Column({ type: 'text', nullable: true }) commitment: string | null;
  @Column({ name: 'public_value', type: 'text', nullable: true }) publicValue: string | null;
  @Column({ name: 'draw_seed', type: 'text', nullable: true }) drawSeed: string | null;
  /** Ids of lines in drawn order. */
  @Column({ type: 'jsonb', nullable: true }) drawn: string[] | null;
  @Column({ name: 'frozen_at', type: 'timestamptz' }) frozenAt: Date;
  @Column({ name: 'committed_at', type: 'timestamptz', nullable: true }) committedAt: Date | null;
  @Column({ name: 'revealed_at', type: 'timestamptz', nullable: true }) revealedAt: Date | null;
  @Column({ name: 'voided_at', type: 'timestamptz', nullable: true }) voidedAt: Date | null;
  @Column({ name: 'void_reason', type: 'text', nullable: true }) voidReason: string | null;
}
