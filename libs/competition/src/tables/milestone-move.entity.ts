import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where a milestone was moved to, by whom and why; rows are never changed. */
@Entity({ schema: 'competition', name: 'milestone_move' })
export class MilestoneMoveEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_milestone_move' })
  @ForeignKey('EditionEntity', { name: 'fk_milestone_move_edition' })
  editionId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_milestone_move' })
  code: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_milestone_move' })
  version: number;

  @Column({ name: 'started_before', type: 'timestamptz', nullable: true })
  startedBefore: Date | null;

  @Column({ name: 'ended_before', type: 'timestamptz', nullable: true })
  endedBefore: Date | null;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'text' })
  reason: string;

  /** Moved before anybody relied on it: nothing the public is told. */
  @Column({ name: 'in_draft', type: 'boolean' })
  inDraft: boolean;

  @Column({ name: 'moved_at', type: 'timestamptz' })
  movedAt: Date;

  @Column({ name: 'moved_by', type: 'uuid', nullable: true })
  movedBy: string | null;
}
