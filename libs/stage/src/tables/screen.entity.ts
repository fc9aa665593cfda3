import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ScreenKind } from '../domain/screen.js';

/** A screen without an account; whoever has its key sees what it shows. Only the key's hash is kept. */
@Entity({ schema: 'stage', name: 'screen' })
@Unique('uq_screen_key', ['keyHash'])
@Check('ck_screen_kind', `kind IN ('hall', 'clock')`)
@Index('ix_screen_session', ['sessionId'])
export class ScreenEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_screen' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid' })
  @ForeignKey('StageSessionEntity', { name: 'fk_screen_session', onDelete: 'CASCADE' })
  sessionId: string;

  @Column({ type: 'text' })
  kind: ScreenKind;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'key_hash', type: 'text' })
  keyHash: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
