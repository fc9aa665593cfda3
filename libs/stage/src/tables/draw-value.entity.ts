import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A value given on site: its hash first, itself when everything is committed. */
@Entity({ schema: 'stage', name: 'draw_value' })
@Check('ck_draw_value_sealed', '(hash IS NULL) = (sealed_at IS NULL)')
@Check('ck_draw_value_opened', '(value IS NULL) = (opened_at IS NULL) AND (value IS NULL) = (salt IS NULL)')
@Check('ck_draw_value_order', 'value IS NULL OR hash IS NOT NULL')
@Check('ck_draw_value_typed', 'NOT typed_in OR hash IS NOT NULL')
@Check('ck_draw_value_giver', 'giver_id IS NULL OR entry_id IS NOT NULL')
@Index('ix_draw_value_entry', ['entryId'])
@Index('ix_draw_value_giver', ['giverId'])
export class DrawValueEntity {
  @PrimaryColumn({ name: 'draw_id', type: 'uuid', primaryKeyConstraintName: 'pk_draw_value' })
  @ForeignKey('DrawEntity', { name: 'fk_draw_value_draw' })
  drawId: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_draw_value' }) position: number;
  @Column({ type: 'text' }) party: string;
  /** The team that gives it; null: somebody else, for whom the organiser types. */
  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  @ForeignKey('EntryEntity', { name: 'fk_draw_value_entry' })
  entryId: string | null;
  /** The member the team's lead named to give it. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_draw_value_giver' })
  giverId: string | null;
  /** The organiser sealed it for its party. */
  @Column({ name: 'typed_in', type: 'boolean', default: false }) typedIn: boolean;
  @Column({ type: 'text', nullable: true }) hash: string | null;
  @Column({ name: 'sealed_at', type: 'timestamptz', nullable: true }) sealedAt: Date | null;
  @Column({ type: 'text', nullable: true }) value: string | null;
  @Column({ type: 'text', nullable: true }) salt: string | null;
  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true }) openedAt: Date | null;
}
