import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ListCertainty } from '../domain/closing/certainty.js';

/** How sure the places of a closed round are, list by list. */
@Entity({ schema: 'judging', name: 'certainty' })
export class CertaintyEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_certainty' })
  @ForeignKey('RoundEntity', { name: 'fk_certainty_round' })
  roundId: string;

  @Column({ type: 'jsonb' })
  lists: ListCertainty[];

  @Column({ name: 'weighed_at', type: 'timestamptz' })
  weighedAt: Date;
}
