import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What waits to be read before it leaves: a template of an edition, or `*` for all. */
@Entity({ schema: 'notification', name: 'hold' })
export class HoldEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_hold' }) editionId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_hold' }) template: string;
  @Column({ name: 'held_by', type: 'uuid' }) heldBy: string;
  @Column({ name: 'held_at', type: 'timestamptz' }) heldAt: Date;
}
