import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MilestoneTimes } from '../domain/milestone.js';

/** The instants of one stage of an edition; its name is in the plan. */
@Entity({ schema: 'competition', name: 'milestone' })
@Check('ck_milestone_order', 'starts_at < ends_at')
@Check('ck_milestone_version', 'version > 0')
export class MilestoneEntity implements MilestoneTimes {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_milestone' })
  @ForeignKey('EditionEntity', { name: 'fk_milestone_edition' })
  editionId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_milestone' })
  code: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'int' })
  version: number;
}
