import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ParticipationState } from '../domain/participation.js';

/** An entry in a round. */
@Entity({ schema: 'judging', name: 'participation' })
@Check('ck_participation_room', 'room > 0')
@Check('ck_participation_state', `state IN ('entered', 'scored', 'advanced', 'waitlisted', 'eliminated', 'left')`)
export class ParticipationEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_participation' })
  @ForeignKey('RoundEntity', { name: 'fk_participation_round' })
  roundId: string;

  @Index('ix_participation_entry')
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_participation' })
  @ForeignKey('EntryEntity', { name: 'fk_participation_entry' })
  entryId: string;

  @Column({ name: 'list_key', type: 'text' })
  listKey: string;

  /** Drawn with the assignment. */
  @Column({ type: 'int', nullable: true })
  room: number | null;

  /** Frozen when the round opens: what the judges read. */
  @Column({ name: 'revision_id', type: 'uuid', nullable: true })
  @ForeignKey('RevisionEntity', { name: 'fk_participation_revision' })
  revisionId: string | null;

  @Column({ type: 'text' })
  state: ParticipationState;
}
