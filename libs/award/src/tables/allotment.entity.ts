import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Skipped } from '../domain/allot.js';

/** One time the tiered prizes were given by the ranks, with who was passed over. */
@Entity({ schema: 'award', name: 'allotment' })
@Check('ck_allotment_skipped', `jsonb_typeof(skipped) = 'array'`)
@Index('ix_allotment_edition', ['editionId', 'madeAt'])
export class AllotmentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_allotment' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_allotment_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ type: 'jsonb' }) skipped: Skipped[];
}
